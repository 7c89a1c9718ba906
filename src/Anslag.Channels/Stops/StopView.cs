using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Stops;

/// <summary>The stop as its page shows it: the one in force, what had been marked when it came, what it holds, and earlier ones.</summary>
internal sealed record StopView(Stop? Current, IReadOnlyList<StopRow> Marked, IReadOnlyList<StopRow> Held, IReadOnlyList<Stop> Earlier);

/// <summary>A delivery that a stop concerns.</summary>
public sealed record StopRow(Delivery Delivery, Account Account, string Network, Uri? Address);

internal sealed class StopViews(Database database, NetworkList networks)
{
    private const int Most = 100;

    // A call may have been under way when the stop came, or have been answered a moment before.
    private static readonly TimeSpan JustBefore = TimeSpan.FromMinutes(2);

    public async Task<StopView> ReadAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var stops = await db.Set<Stop>().AsNoTracking().OrderByDescending(stop => stop.At).Take(20).ToListAsync(cancellationToken);
        var current = stops.Find(stop => stop.LiftedAt is null);
        var held = await RowsAsync(db, db.Set<Delivery>().HeldFor(DeliveryReasons.Stopped), cancellationToken);
        return new StopView(current, current is null ? [] : await MarkedAsync(db, current, cancellationToken), held, stops.FindAll(stop => stop != current));
    }

    private Task<List<StopRow>> MarkedAsync(AnslagDb db, Stop stop, CancellationToken cancellationToken)
    {
        var (from, to) = (stop.At - JustBefore, stop.At);
        return RowsAsync(
            db,
            db.Set<Delivery>().Where(delivery => delivery.Planned && delivery.MarkedAt <= to
                && (delivery.State == DeliveryState.Sending || delivery.State == DeliveryState.Uncertain || delivery.MarkedAt >= from)),
            cancellationToken);
    }

    private async Task<List<StopRow>> RowsAsync(AnslagDb db, IQueryable<Delivery> query, CancellationToken cancellationToken)
    {
        var deliveries = await query.AsNoTracking().OrderBy(delivery => delivery.PlannedFor).Take(Most).ToListAsync(cancellationToken);
        var accounts = await db.Set<Account>().AsNoTracking().ToDictionaryAsync(account => account.Id, cancellationToken);
        var ids = deliveries.ConvertAll(delivery => delivery.DeliveryId);
        var receipts = await db.Set<Receipt>().AsNoTracking().Where(receipt => ids.Contains(receipt.DeliveryId))
            .ToDictionaryAsync(receipt => receipt.DeliveryId, receipt => receipt.Address, cancellationToken);
        return deliveries.ConvertAll(delivery => new StopRow(
            delivery,
            accounts[delivery.AccountId],
            networks.NameOf(accounts[delivery.AccountId].Network),
            receipts.GetValueOrDefault(delivery.DeliveryId)));
    }
}
