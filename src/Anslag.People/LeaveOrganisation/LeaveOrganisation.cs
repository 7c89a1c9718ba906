using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.OneTimeLinks;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Anslag.People.Roles;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.LeaveOrganisation;

/// <summary>A person leaves: every right, every session and every way in is gone with one commit.</summary>
public sealed class LeaveOrganisation(Database database, IRights rights, TimeProvider time)
{
    public async Task HandleAsync(PersonId id, string reason, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        await rights.RequireTopAsync(db, by, Role.Administrator, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.RequireAnotherAsync(id, cancellationToken);
        var person = await db.Set<Person>().RequireAsync(id, cancellationToken);
        var now = time.GetUtcNow();
        person.Leave(now);
        foreach (var grant in await db.Set<RoleGrant>().InForce().Where(grant => grant.PersonId == id).ToListAsync(cancellationToken))
            grant.TakeBack(reason, by, now);
        await EndWaysInAsync(db, id, now, cancellationToken);
        db.Raise(new PersonLeft(by.Organisation, id), by.Organisation, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task EndWaysInAsync(AnslagDb db, PersonId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Set<OneTimeLink>().EndAsync(id, now, cancellationToken);
        await db.Set<RecoveryCode>().Where(code => code.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<IdentityUserPasskey<PersonId>>().Of(id).ExecuteDeleteAsync(cancellationToken);
    }
}
