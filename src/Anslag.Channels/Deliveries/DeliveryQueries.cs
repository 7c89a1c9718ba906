using Anslag.Channels.Contracts;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Deliveries;

/// <summary>Deliveries in words.</summary>
internal static class DeliveryQueries
{
    public static Task<Delivery?> DeliveryAsync(this AnslagDb db, DeliveryId id, CancellationToken cancellationToken) =>
        db.Set<Delivery>().SingleOrDefaultAsync(delivery => delivery.Id == id.Value, cancellationToken);

    public static Task<Receipt?> ReceiptAsync(this AnslagDb db, DeliveryId id, CancellationToken cancellationToken) =>
        db.Set<Receipt>().SingleOrDefaultAsync(receipt => receipt.DeliveryId == id, cancellationToken);

    /// <summary>Those that a person has to deal with.</summary>
    public static IQueryable<Delivery> NeedingPerson(this IQueryable<Delivery> deliveries) => deliveries.Where(delivery => delivery.LeftAt == null
        && (delivery.State == DeliveryState.Held || delivery.State == DeliveryState.Failed || delivery.State == DeliveryState.Expired
            || delivery.State == DeliveryState.Uncertain && delivery.DueAt == null));

    public static IQueryable<Delivery> OnTheirWay(this IQueryable<Delivery> deliveries) => deliveries.Where(delivery =>
        delivery.State == DeliveryState.Waiting || delivery.State == DeliveryState.Sending
        || delivery.State == DeliveryState.Uncertain || delivery.State == DeliveryState.Held);

    public static IQueryable<Delivery> HeldFor(this IQueryable<Delivery> deliveries, string reason) =>
        deliveries.Where(delivery => delivery.State == DeliveryState.Held && delivery.Reason == reason);

    /// <summary>Those that wait for a new sign-in to the account: held, or uncertain and not to be read back without it.</summary>
    public static IQueryable<Delivery> WaitingForSignIn(this IQueryable<Delivery> deliveries, AccountId account) => deliveries.Where(delivery =>
        delivery.AccountId == account && delivery.Reason == DeliveryReasons.SignInNeeded
        && (delivery.State == DeliveryState.Held || delivery.State == DeliveryState.Uncertain));

    /// <summary>Those that wait for this one to be live, or were held because it was not.</summary>
    public static IQueryable<Delivery> WaitingFor(this IQueryable<Delivery> deliveries, DeliveryId linked) => deliveries.Where(delivery =>
        delivery.After == linked
        && (delivery.State == DeliveryState.Waiting && delivery.Reason == DeliveryReasons.WaitsForLinkedOne
            || delivery.State == DeliveryState.Held && delivery.Reason == DeliveryReasons.LinkedOneStopped));
}
