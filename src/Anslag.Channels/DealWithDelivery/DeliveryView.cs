using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.DealWithDelivery;

/// <summary>A delivery as its page shows it.</summary>
internal sealed record DeliveryView(Delivery Delivery, Account Account, string Network, Receipt? Receipt, IReadOnlyList<Attempt> Attempts);

internal sealed class DeliveryViews(Database database, NetworkList networks)
{
    private const int MostAttempts = 50;

    public async Task<DeliveryView?> FindAsync(OrganisationId organisation, DeliveryId? id, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (id is not { } known || await db.DeliveryAsync(known, cancellationToken) is not { } delivery)
            return null;
        var account = await db.Set<Account>().SingleAsync(account => account.Id == delivery.AccountId, cancellationToken);
        var attempts = await db.Set<Attempt>().Where(attempt => attempt.DeliveryId == known)
            .OrderByDescending(attempt => attempt.Id).Take(MostAttempts).ToListAsync(cancellationToken);
        return new DeliveryView(delivery, account, networks.NameOf(account.Network), await db.ReceiptAsync(known, cancellationToken), attempts);
    }
}
