using Anslag.Channels.Deliveries;
using Anslag.Channels.Stops;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;

namespace Anslag.Channels.StopPlannedPosts;

/// <summary>Stops every planned post of the organisation: none is marked after this has returned, on any node.</summary>
public sealed class StopPlannedPosts(Database database, IRights rights, TimeProvider time)
{
    /// <summary>Stops.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">No reason is given, it is stopped already, or the actor may not.</exception>
    public async Task HandleAsync(string why, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireToStopAsync(by, cancellationToken);
        await using var db = database.For(by);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var gate = await db.OwnGateAsync(by.Organisation, cancellationToken);
        StopRules.NotAlreadyStopped.Require(!gate.IsStopped);
        var stop = Stop.Of(by.Organisation, by.RequiredPerson(), why, time.GetUtcNow());
        db.Add(stop);
        gate.Close(stop);
        db.Signal(new Signal(DeliveryQueue.Topic, by.Organisation));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
