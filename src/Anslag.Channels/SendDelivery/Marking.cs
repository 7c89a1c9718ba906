using Anslag.Channels.Deliveries;
using Anslag.Channels.Stops;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Channels.SendDelivery;

/// <summary>
/// The mark before the publishing call. Its transaction reads the stop under lock and looks at "valid until" a last time: what is marked
/// counts as started, and no planned post is marked after a stop's commit.
/// </summary>
internal sealed class Marking(Database database, TimeProvider time)
{
    /// <summary>Marks, and begins the attempt; <see langword="null"/> where the delivery is held or too late instead.</summary>
    public async Task<Mark?> MarkAsync(Claim claim, OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var gate = await db.SharedGateAsync(organisation, cancellationToken);
        var delivery = await db.HeldByAsync(claim, cancellationToken);
        var mark = Decide(db, delivery, gate, time.GetUtcNow());
        DeliveryQueue.Tell(db, delivery);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return mark;
    }

    private static Mark? Decide(AnslagDb db, Delivery delivery, StopGate gate, DateTimeOffset now)
    {
        if (delivery.IsTooLate(now))
        {
            db.ExpireAndTell(delivery, now);
            return null;
        }
        if (gate.IsStopped && delivery.Planned)
        {
            db.HoldAndTell(delivery, DeliveryReasons.Stopped, detail: null, now);
            return null;
        }
        delivery.Mark(now);
        var attempt = Attempt.Begin(delivery, AttemptKind.Call, now);
        db.Add(attempt);
        return new Mark(attempt.Id, delivery.MarkedAt ?? now);
    }
}

/// <summary>A committed mark.</summary>
/// <param name="Attempt">The attempt that it began.</param>
/// <param name="FirstMarkedAt">When the delivery was first marked.</param>
internal sealed record Mark(Guid Attempt, DateTimeOffset FirstMarkedAt);
