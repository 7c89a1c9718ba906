using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.TakeBackRole;

/// <summary>Takes back a role that a person has been given.</summary>
public sealed class TakeBackRole(Database database, IRights rights, TimeProvider time)
{
    public async Task HandleAsync(Guid grant, string? reason, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.Set<RoleGrant>().FirstOrDefaultAsync(row => row.Id == grant, cancellationToken) is not { } given)
            return;
        await rights.RequireAsync(by, Role.Administrator, given.UnitId, cancellationToken);
        var why = PersonFields.Reason(reason);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (given.Role is Role.Administrator)
            await db.RequireAnotherAsync(given.PersonId, given.UnitId, cancellationToken);
        given.TakeBack(why, by, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
