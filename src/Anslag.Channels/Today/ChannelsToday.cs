using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Channels.Stops;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.Channels.Today;

/// <summary>On <em>Idag</em>: what has stopped on its way, accounts that want a sign-in, accounts that nobody answers for, the stop.</summary>
internal sealed class ChannelsToday(
    Database database, NetworkList networks, DeliveryWords words, IStringLocalizer<ChannelsToday> texts, TimeProvider time) : ITodaySource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<TodayItem>> ItemsAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by.Organisation);
        var accounts = await db.Set<Account>().AsNoTracking().Open().ToDictionaryAsync(account => account.Id, cancellationToken);
        var lost = await db.LostSignInsAsync(accounts.Keys, cancellationToken);
        return
        [
            .. await StopAsync(db, cancellationToken),
            .. await SignInsAsync(db, accounts, lost, cancellationToken),
            .. await DeliveriesAsync(db, accounts, cancellationToken),
            .. accounts.Values.Where(account => account.LacksPeople).Select(WithoutPeople),
        ];
    }

    private async Task<IEnumerable<TodayItem>> StopAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<Stop>().AsNoTracking().SingleOrDefaultAsync(stop => stop.LiftedAt == null, cancellationToken) is not { } stop)
            return [];
        var held = await db.Set<Delivery>().HeldFor(DeliveryReasons.Stopped).CountAsync(cancellationToken);
        return
        [
            new TodayItem(
                TodaySection.NeedsHelp, TodayTone.Wait, texts["Stop.Label"], texts["Stop.Title", stop.At.InWords(time.GetUtcNow())],
                texts["Stop.Detail", stop.Why, Posts(held)], "/desk/stop", texts["Stop.Action"], stop.At),
        ];
    }

    private async Task<List<TodayItem>> SignInsAsync(
        AnslagDb db, Dictionary<AccountId, Account> accounts, IReadOnlySet<AccountId> lost, CancellationToken cancellationToken)
    {
        List<TodayItem> items = [];
        foreach (var account in lost.Select(id => accounts[id]))
        {
            var waiting = await db.Set<Delivery>().WaitingForSignIn(account.Id).CountAsync(cancellationToken);
            var since = (await db.SignInAsync(account.Id, cancellationToken))?.LostAt ?? time.GetUtcNow();
            items.Add(new TodayItem(
                TodaySection.NeedsHelp, TodayTone.Late, texts["SignIn.Label"], texts["SignIn.Title", networks.NameOf(account.Network)],
                waiting == 0 ? texts["SignIn.Detail.None"] : texts["SignIn.Detail", Posts(waiting)],
                $"/desk/accounts/{account.Id}", texts["SignIn.Action"], since, account.IsTrial));
        }
        return items;
    }

    /// <summary>What waits for a sign-in stands on the account's row, and what the stop holds on the stop's.</summary>
    private async Task<IEnumerable<TodayItem>> DeliveriesAsync(AnslagDb db, Dictionary<AccountId, Account> accounts, CancellationToken cancellationToken)
    {
        var stopped = await db.Set<Delivery>().AsNoTracking().NeedingPerson()
            .Where(delivery => delivery.Reason != DeliveryReasons.SignInNeeded && delivery.Reason != DeliveryReasons.Stopped)
            .OrderByDescending(delivery => delivery.Id).Take(Most).ToListAsync(cancellationToken);
        return stopped.Where(delivery => accounts.ContainsKey(delivery.AccountId)).Select(delivery => Stopped(delivery, accounts[delivery.AccountId]));
    }

    private TodayItem Stopped(Delivery delivery, Account account) => new(
        TodaySection.NeedsHelp,
        delivery.State is DeliveryState.Held ? TodayTone.Wait : TodayTone.Late,
        texts[$"Delivery.{delivery.State}.Label"],
        texts["Delivery.Title", words.Kind(delivery.Kind), networks.NameOf(account.Network), DeliveryWords.Title(delivery)],
        words.Reason(delivery.Reason),
        $"/desk/deliveries/{delivery.Id}",
        texts["Delivery.Action"],
        delivery.PlannedFor,
        account.IsTrial);

    private TodayItem WithoutPeople(Account account) => new(
        TodaySection.NeedsHelp, TodayTone.Wait, texts["People.Label"], texts["People.Title", account.Name, networks.NameOf(account.Network)],
        texts["People.Detail"], $"/desk/accounts/{account.Id}/edit", texts["People.Action"], account.OpenedAt);

    private string Posts(int count) => count == 1 ? texts["Posts.One"] : texts["Posts.Many", count];
}
