using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Arrivals;

/// <summary>
/// The one door for what comes in, whichever way it came: stored once, and told in the same transaction. What is known changes nothing;
/// what is older than what stands is kept and changes nothing either.
/// </summary>
internal static class ArrivalDoor
{
    public const string Topic = "arrivals";

    /// <summary>Takes items in, within the caller's transaction. An account's items are taken in one batch at a time.</summary>
    public static async Task TakeInAsync(
        this AnslagDb db, Account account, IReadOnlyCollection<IncomingItem> items, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await LockAsync(db, account.Id, cancellationToken);
        var histories = await HistoriesAsync(db, account.Id, items, cancellationToken);
        foreach (var item in items.OrderBy(item => item.AsOf))
            Take(db, account, histories[item.NetworkId], item, now);
    }

    /// <summary>Takes in that what is known to stand under these posts and was not told among the items is gone.</summary>
    public static async Task TakeInAbsenceAsync(
        this AnslagDb db, Account account, Reading.Items read, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await LockAsync(db, account.Id, cancellationToken);
        var told = read.All.Select(item => item.NetworkId).ToHashSet();
        var standing = await db.Set<Arrival>()
            .Where(arrival => arrival.AccountId == account.Id && arrival.Post != null && read.WholePosts.Contains(arrival.Post))
            .Where(arrival => arrival.IsLatest && arrival.State != ItemState.Deleted && arrival.AsOf < read.AsOf)
            .ToListAsync(cancellationToken);
        IncomingItem[] gone = [.. standing.Where(arrival => !told.Contains(arrival.NetworkId)).Select(arrival => Gone(arrival.Item, read.AsOf))];
        await db.TakeInAsync(account, gone, now, cancellationToken);
    }

    private static IncomingItem Gone(IncomingItem item, DateTimeOffset asOf) =>
        item with { State = ItemState.Deleted, AsOf = asOf, Can = ItemAbilities.Nothing, Raw = "{}" };

    private static void Take(AnslagDb db, Account account, ArrivalHistory history, IncomingItem item, DateTimeOffset now)
    {
        if (history.Take(item, (named, version, isLatest) => Arrival.Of(account.OrganisationId, account.Id, named, version, isLatest, now)) is not { } arrival)
            return;
        db.Add(arrival);
        db.Raise(
            new ItemCameIn(arrival.Id, account.Id, arrival.Kind, arrival.NetworkId, arrival.State, arrival.IsLatest, now), account.OrganisationId, now);
        db.Signal(new Signal(Topic, account.OrganisationId, account.Id.ToString()));
    }

    private static async Task<Dictionary<string, ArrivalHistory>> HistoriesAsync(
        AnslagDb db, AccountId account, IReadOnlyCollection<IncomingItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.NetworkId).Distinct().ToList();
        var known = await db.Set<Arrival>()
            .Where(arrival => arrival.AccountId == account && ids.Contains(arrival.NetworkId)).ToListAsync(cancellationToken);
        var byItem = known.ToLookup(arrival => arrival.NetworkId);
        return ids.ToDictionary(id => id, id => new ArrivalHistory(byItem[id]));
    }

    /// <summary>On SQLite a transaction begins IMMEDIATE, and nobody else writes until it ends.</summary>
    private static async Task LockAsync(AnslagDb db, AccountId account, CancellationToken cancellationToken)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync(
                $"""SELECT 1 FROM channels_account_health WHERE "AccountId" = {account.Value} FOR UPDATE""", cancellationToken);
    }
}
