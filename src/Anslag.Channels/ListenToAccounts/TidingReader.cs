using Anslag.Channels.Arrivals;
using Anslag.Channels.Contracts;
using Anslag.Channels.SendDelivery;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>Reads what a network has told of. Where that cannot be done, reading the account will find it, and tells what stands in the way.</summary>
internal sealed class TidingReader(Database database, ListenerCalls calls, TimeProvider time) : IWorkHandler<Tiding>
{
    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (await calls.LoadAsync<Tiding>(claim, cancellationToken) is not var (told, ear))
            return;
        var reading = ear.IsShut
            ? null
            : await calls.ReadAsync(ear, (network, connection, limit) => network.ReadToldAsync(connection, told.Told, limit), cancellationToken);
        await using var db = database.For(ear.Account.OrganisationId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var tiding = await db.ClaimedAsync<Tiding>(claim, cancellationToken) ?? throw new DbUpdateConcurrencyException("The tiding is read by another.");
        var now = time.GetUtcNow();
        if (reading is Reading.Items items)
            await db.TakeInAsync(ear.Account, items.All, now, cancellationToken);
        if (reading is Reading.Later later)
            tiding.Missed(later.At > now ? later.At : Pauses.ForTry(tiding.Failures, now));
        else
            tiding.Done();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
