using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;

namespace Anslag.Channels.OpenForReal;

/// <summary>Opens the own website for real, by naming who answers for it (docs/decisions/0002).</summary>
internal sealed class OpenForReal(
    Database database, NetworkList networks, IRights rights, ResponsiblePeople people, TimeProvider time)
{
    public async Task HandleAsync(AccountId id, PersonId? owner, PersonId? deputy, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { } account || !networks.TryFind(account.Network, out var network))
            return;
        await rights.RequireAsync(by, Role.Administrator, account.UnitId, cancellationToken);
        await people.RequireAsync(by.Organisation, owner, deputy, isTrial: false, cancellationToken);
        var now = time.GetUtcNow();
        account.OpenForReal(network.Profile, owner, deputy, by.RequiredPerson(), now);
        db.TellChanged(account, now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
