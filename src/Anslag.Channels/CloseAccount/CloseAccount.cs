using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;

namespace Anslag.Channels.CloseAccount;

/// <summary>Closes an account: nothing more goes out there, and it leaves the public list. The entry stays.</summary>
public sealed class CloseAccount(Database database, IRights rights, TimeProvider time)
{
    /// <summary>Closes it.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">There is no exit plan, it is closed already, or the actor may not.</exception>
    public async Task HandleAsync(AccountId id, string exitPlan, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { } account)
            return;
        await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        var now = time.GetUtcNow();
        account.Close(exitPlan, by.RequiredPerson(), now);
        (await db.SignInAsync(account.Id, cancellationToken))?.Lose(reason: null, now);
        db.TellChanged(account, now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
