using Anslag.Channels.Deliveries;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.SendDelivery;

/// <summary>Changes a claimed delivery, and whatever belongs to it, in one transaction under the fence of the claim.</summary>
internal sealed class FencedRows(Database database, TimeProvider time)
{
    /// <summary>Makes the change.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The claim no longer holds, and nothing was changed.</exception>
    public async Task ChangeAsync(
        Claim claim, OrganisationId organisation, Func<AnslagDb, Delivery, DateTimeOffset, Task> change, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var delivery = await db.HeldByAsync(claim, cancellationToken);
        await change(db, delivery, time.GetUtcNow());
        // The fence is looked at even where the row itself stays as it is.
        db.Entry(delivery).Property(row => row.Fence).IsModified = true;
        DeliveryQueue.Tell(db, delivery);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>As above, for a change that asks nothing.</summary>
    public Task ChangeAsync(Claim claim, OrganisationId organisation, Action<AnslagDb, Delivery, DateTimeOffset> change, CancellationToken cancellationToken) =>
        ChangeAsync(
            claim,
            organisation,
            (db, delivery, now) =>
            {
                change(db, delivery, now);
                return Task.CompletedTask;
            },
            cancellationToken);
}

internal static class HeldRows
{
    /// <summary>The delivery that the claim holds.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It holds it no longer.</exception>
    public static async Task<Delivery> HeldByAsync(this AnslagDb db, Claim claim, CancellationToken cancellationToken) =>
        await db.ClaimedAsync<Delivery>(claim, cancellationToken) ?? throw new DbUpdateConcurrencyException("The delivery has been claimed by another.");
}
