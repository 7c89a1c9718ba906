using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Organisations;
using Anslag.People.Persons;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Roles;

/// <summary>Somebody always administers the organisation.</summary>
internal static class LastAdministrator
{
    /// <summary>
    /// Goes on only if somebody else administers the whole organisation too. In the caller's transaction, and holding the organisation's row:
    /// two administrators who leave at the same time do so one after the other.
    /// </summary>
    public static async Task RequireAnotherAsync(this AnslagDb db, PersonId than, UnitId unit, CancellationToken cancellationToken)
    {
        if (await db.Set<Unit>().AnyAsync(row => row.Id == unit && row.Above == null, cancellationToken))
            await db.RequireAnotherAsync(than, cancellationToken);
    }

    /// <summary>As above, whatever roles the person has.</summary>
    public static async Task RequireAnotherAsync(this AnslagDb db, PersonId than, CancellationToken cancellationToken)
    {
        await db.HoldOrganisationAsync(cancellationToken);
        var administrators = await db.Set<RoleGrant>().Administrators(db.Set<Person>(), db.Set<Unit>())
            .Select(person => person.Id).ToListAsync(cancellationToken);
        if (administrators is [var only] && only == than)
            throw new BrokenRule(PeopleRules.SomebodyAdministers);
    }
}
