using Anslag.Channels.Accounts;
using Anslag.Channels.Arrangements;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.TickArrangement;

/// <summary>A person says that something is arranged with the network, or that it is not after all.</summary>
internal sealed class TickArrangement(Database database, NetworkList networks, IRights rights, TimeProvider time)
{
    public async Task HandleAsync(AccountId id, string code, bool isDone, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { } account
            || !networks.TryFind(account.Network, out var network) || !network.Profile.Arrangements.Contains(code))
            return;
        await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        var existing = await db.Set<Arrangement>().SingleOrDefaultAsync(done => done.AccountId == id && done.Code == code, cancellationToken);
        if (isDone && existing is null)
            db.Add(Arrangement.Of(id, code, by.Organisation, by.RequiredPerson(), time.GetUtcNow()));
        if (!isDone && existing is not null)
            db.Remove(existing);
        await db.SaveChangesAsync(cancellationToken);
    }
}
