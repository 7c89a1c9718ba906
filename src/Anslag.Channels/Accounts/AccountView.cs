using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.ListenToAccounts;
using Anslag.Channels.Networks;
using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Accounts;

/// <summary>An account as the desk's pages show it.</summary>
internal sealed record AccountView(Account Account, NetworkProfile Network, AccountSignIn? SignIn, AccountHealth? Health, int Waiting)
{
    public Listening? Listening { get; init; }

    public bool NeedsSignIn => Account.ClosedAt is null && SignIn?.LostAt is not null;

    public IReadOnlyList<string> MissingRights => Health?.MissingRights.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>How it is, in one word and its tone.</summary>
    public (Tone Tone, string Key) Word(DateTimeOffset now) =>
        Account.ClosedAt is not null ? (Tone.Neutral, "Health.Closed")
        : NeedsSignIn ? (Tone.Late, "Health.SignIn")
        : MissingRights.Count > 0 ? (Tone.Wait, "Health.Rights")
        : IsDeaf(now) ? (Tone.Wait, "Health.Deaf")
        : Account.LacksPeople ? (Tone.Wait, "Health.People")
        : Health?.PausedUntil > now ? (Tone.Info, "Health.Paused")
        : (Tone.Ok, "Health.Well");

    /// <summary>Whether what comes in has not been read for so long that somebody should know.</summary>
    public bool IsDeaf(DateTimeOffset now) => Account.ClosedAt is null && !NeedsSignIn && Listening?.ProblemSince <= now - Listening.MayBeDeaf;
}

internal sealed class AccountViews(Database database, NetworkList networks)
{
    /// <summary>The open accounts first, the own website first among them.</summary>
    public async Task<IReadOnlyList<AccountView>> AllAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var accounts = await db.Set<Account>().AsNoTracking().OrderBy(account => account.OpenedAt).ToListAsync(cancellationToken);
        var views = await ViewsAsync(db, accounts, cancellationToken);
        return [.. views.OrderBy(view => view.Account.ClosedAt is not null).ThenByDescending(view => view.Network.IsOwnSite)];
    }

    public async Task<AccountView?> FindAsync(OrganisationId organisation, AccountId? id, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var accounts = await db.Set<Account>().AsNoTracking().Where(account => account.Id == id).ToListAsync(cancellationToken);
        return (await ViewsAsync(db, accounts, cancellationToken)).SingleOrDefault();
    }

    private async Task<List<AccountView>> ViewsAsync(AnslagDb db, List<Account> accounts, CancellationToken cancellationToken)
    {
        List<AccountView> views = [];
        foreach (var account in accounts)
        {
            if (networks.TryFind(account.Network, out var network))
                views.Add(await ViewAsync(db, account, network.Profile, cancellationToken));
        }
        return views;
    }

    private static async Task<AccountView> ViewAsync(AnslagDb db, Account account, NetworkProfile network, CancellationToken cancellationToken) => new(
        account,
        network,
        await db.SignInAsync(account.Id, cancellationToken),
        await db.HealthAsync(account.Id, cancellationToken),
        await db.Set<Delivery>().OnTheirWay().CountAsync(delivery => delivery.AccountId == account.Id, cancellationToken))
    {
        Listening = await db.Set<Listening>().AsNoTracking().SingleOrDefaultAsync(listening => listening.Id == account.Id.Value, cancellationToken),
    };
}
