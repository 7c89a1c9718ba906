using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.SendDelivery;

/// <summary>The ways a delivery stops so that a person is needed; each is told to the other modules in the same transaction.</summary>
internal static class Stopping
{
    public static void HoldAndTell(this AnslagDb db, Delivery delivery, string reason, string? detail, DateTimeOffset now)
    {
        delivery.Hold(reason, detail);
        Tell(db, delivery, now);
    }

    public static void FailAndTell(this AnslagDb db, Delivery delivery, string reason, string? detail, DateTimeOffset now)
    {
        delivery.Fail(reason, detail);
        Tell(db, delivery, now);
    }

    public static void ExpireAndTell(this AnslagDb db, Delivery delivery, DateTimeOffset now)
    {
        delivery.Expire();
        Tell(db, delivery, now);
    }

    public static void AskAndTell(this AnslagDb db, Delivery delivery, string reason, DateTimeOffset now)
    {
        delivery.AskPerson(reason);
        Tell(db, delivery, now);
    }

    private static void Tell(AnslagDb db, Delivery delivery, DateTimeOffset now) => db.Raise(
        new DeliveryStopped(delivery.DeliveryId, delivery.AccountId, delivery.Kind, delivery.Source, delivery.State, delivery.Reason!, now),
        delivery.OrganisationId,
        now);
}
