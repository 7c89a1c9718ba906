using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;

namespace Anslag.Channels.EditAccount;

/// <summary>Writes an entry of the account register anew.</summary>
public sealed class EditAccount(Database database, IRights rights, ResponsiblePeople people, TimeProvider time)
{
    /// <summary>Writes it. An account that does not exist is left alone.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">The entry breaks a rule of <see cref="AccountRules"/>, or the actor may not.</exception>
    public async Task HandleAsync(AccountId id, AccountDescription description, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.AccountAsync(id, cancellationToken) is not { } account)
            return;
        await rights.RequireToRunAsync(by, account.UnitId, cancellationToken);
        if (description.Unit != account.UnitId)
            await rights.RequireToRunAsync(by, description.Unit, cancellationToken);
        await people.RequireAsync(by.Organisation, description.Owner, description.Deputy, account.IsTrial, cancellationToken);
        var now = time.GetUtcNow();
        account.Describe(description, by.RequiredPerson(), now);
        db.TellChanged(account, now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
