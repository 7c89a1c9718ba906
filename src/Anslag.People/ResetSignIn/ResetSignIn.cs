using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.OneTimeLinks;
using Anslag.People.Persons;
using Anslag.People.Roles;

namespace Anslag.People.ResetSignIn;

/// <summary>Lets somebody who is shut out in again: an administrator gets a one-time link to hand over. The old ways in end when it is used.</summary>
public sealed class ResetSignIn(Database database, IRights rights, TimeProvider time)
{
    public async Task<string> HandleAsync(PersonId id, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        await rights.RequireTopAsync(db, by, Role.Administrator, cancellationToken);
        var person = await db.Set<Person>().RequireAsync(id, cancellationToken);
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Set<OneTimeLink>().EndAsync(id, now, cancellationToken);
        var (link, token) = OneTimeLink.For(person, by, now);
        db.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return token;
    }
}
