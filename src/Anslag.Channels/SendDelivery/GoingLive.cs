using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.SendDelivery;

/// <summary>A delivery is live: with its receipt, and with what follows for others, in one transaction.</summary>
internal static class GoingLive
{
    public static async Task GoLiveAsync(this AnslagDb db, Delivery delivery, NetworkReceipt there, DateTimeOffset now, CancellationToken cancellationToken)
    {
        delivery.GoLive(now);
        await db.FollowLiveAsync(delivery, there, now, cancellationToken);
    }

    /// <summary>What follows when a delivery has become live.</summary>
    public static async Task FollowLiveAsync(this AnslagDb db, Delivery delivery, NetworkReceipt there, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.Add(Receipt.For(delivery, there, now));
        if (delivery is { Kind: DeliveryKind.TakeDown, Of: { } original })
            (await db.ReceiptAsync(original, cancellationToken))?.Gone(now);
        if (await db.HealthAsync(delivery.AccountId, cancellationToken) is { } health)
            health.Succeeded(now);
        db.Raise(
            new DeliveryWentLive(delivery.DeliveryId, delivery.AccountId, delivery.Kind, delivery.Source, there.Address, now), delivery.OrganisationId, now);
        await WakeThoseThatLinkAsync(db, delivery, now, cancellationToken);
    }

    /// <summary>They are not fenced here: a worker that holds one of them at this moment merely looks again a little later.</summary>
    private static Task<int> WakeThoseThatLinkAsync(AnslagDb db, Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Set<Delivery>().WaitingFor(delivery.DeliveryId).ExecuteUpdateAsync(
            set => set.SetProperty(waiting => waiting.State, DeliveryState.Waiting)
                .SetProperty(waiting => waiting.Reason, DeliveryReasons.WaitsForLinkedOne)
                .SetProperty(waiting => waiting.DueAt, now),
            cancellationToken);
}
