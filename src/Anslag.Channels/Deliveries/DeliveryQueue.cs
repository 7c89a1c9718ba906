using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Deliveries;

internal sealed class DeliveryQueue : IDeliveries
{
    public const string Topic = "deliveries";

    public DeliveryId Enqueue(AnslagDb db, DeliveryOrder order, DateTimeOffset now)
    {
        var organisation = db.Organisation ?? throw new InvalidOperationException("A delivery belongs to an organisation.");
        var delivery = Delivery.Order(organisation, order, now);
        db.Add(delivery);
        Tell(db, delivery);
        return delivery.DeliveryId;
    }

    public async Task<bool> RescheduleAsync(
        AnslagDb db, DeliveryId delivery, DateTimeOffset dueAt, DateTimeOffset? validUntil, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.DeliveryAsync(delivery, cancellationToken) is { } found && Told(db, found, found.Reschedule(dueAt, validUntil));

    public async Task<bool> WithdrawAsync(
        AnslagDb db, DeliveryId delivery, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.DeliveryAsync(delivery, cancellationToken) is { } found && Told(db, found, found.Withdraw());

    public async Task<IReadOnlyList<DeliveryStatus>> OfSourceAsync(AnslagDb db, string source, CancellationToken cancellationToken) =>
        [.. (await OfSourcesAsync(db, [source], cancellationToken))[source]];

    public async Task<ILookup<string, DeliveryStatus>> OfSourcesAsync(
        AnslagDb db, IReadOnlyCollection<string> sources, CancellationToken cancellationToken)
    {
        var deliveries = await db.Set<Delivery>().AsNoTracking()
            .Where(delivery => sources.Contains(delivery.Source)).OrderBy(delivery => delivery.Id).ToListAsync(cancellationToken);
        var ids = deliveries.ConvertAll(delivery => delivery.DeliveryId);
        var receipts = await db.Set<Receipt>().AsNoTracking()
            .Where(receipt => ids.Contains(receipt.DeliveryId)).ToDictionaryAsync(receipt => receipt.DeliveryId, cancellationToken);
        return deliveries.ToLookup(delivery => delivery.Source, delivery => Status(delivery, receipts.GetValueOrDefault(delivery.DeliveryId)));
    }

    public static void Tell(AnslagDb db, Delivery delivery) => db.Signal(new Signal(Topic, delivery.OrganisationId, delivery.Id.ToString()));

    private static bool Told(AnslagDb db, Delivery delivery, bool changed)
    {
        if (changed)
            Tell(db, delivery);
        return changed;
    }

    private static DeliveryStatus Status(Delivery delivery, Receipt? receipt) => new(
        delivery.DeliveryId, delivery.AccountId, delivery.Kind, delivery.Source, delivery.State, delivery.DueAt, delivery.ValidUntil,
        delivery.LiveAt, receipt?.Address, delivery.Reason, delivery.ReasonDetail, receipt?.GoneAt is not null);
}
