using Anslag.Channels.Deliveries;
using Anslag.Channels.Stops;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.LiftStop;

/// <summary>Lifts the stop: what it held goes on, and what has become too late in the meantime expires.</summary>
public sealed class LiftStop(Database database, IRights rights, TimeProvider time)
{
    /// <summary>Lifts. Where nothing is stopped, nothing changes.</summary>
    public async Task HandleAsync(Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireToStopAsync(by, cancellationToken);
        await using var db = database.For(by);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var gate = await db.OwnGateAsync(by.Organisation, cancellationToken);
        if (gate.StopId is not { } stopId)
            return;
        var now = time.GetUtcNow();
        (await db.Set<Stop>().SingleAsync(stop => stop.Id == stopId, cancellationToken)).Lift(by.RequiredPerson(), now);
        gate.Open();
        foreach (var held in await db.Set<Delivery>().HeldFor(DeliveryReasons.Stopped).ToListAsync(cancellationToken))
            held.LetGo(now);
        db.Signal(new Signal(DeliveryQueue.Topic, by.Organisation));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
