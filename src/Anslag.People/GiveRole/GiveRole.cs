using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.People.GiveRole;

/// <summary>Gives a person a role in a unit, and in the units below it.</summary>
public sealed class GiveRole(Database database, IRights rights, IStringLocalizer<RoleTexts> roles, TimeProvider time)
{
    public async Task HandleAsync(PersonId id, Role role, UnitId unit, string? reason, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Administrator, unit, cancellationToken);
        var why = PersonFields.Reason(reason);
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(id, cancellationToken);
        if (!await db.Set<Unit>().AnyAsync(row => row.Id == unit, cancellationToken))
            throw new BrokenRule(UnitRules.Exists) { Field = "Unit" };
        if (await db.Set<RoleGrant>().InForce().AnyAsync(grant => grant.PersonId == id && grant.Role == role && grant.UnitId == unit, cancellationToken))
            throw new BrokenRule(PeopleRules.DoesNotHaveItYet, person.FullName, roles[role.ToString()].Value) { Field = "Role" };
        db.Add(RoleGrant.Of(person, role, unit, why, by, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
    }
}
