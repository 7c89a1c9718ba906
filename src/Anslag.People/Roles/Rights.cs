using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.People.Roles;

internal sealed class Rights(Database database, IStringLocalizer<RoleTexts> roles) : IRights
{
    public async Task<bool> HasAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken)
    {
        if (by.Kind is ActorKind.Program)
            return true;
        if (by.Person is not { } person)
            return false;
        await using var db = database.For(by.Organisation);
        var grants = db.Set<RoleGrant>().InForce().Where(grant => grant.PersonId == person && grant.Role == role);
        if (unit is { } asked)
        {
            var units = (await UnitTree.ReadAsync(db, cancellationToken)).AndAbove(asked);
            grants = grants.Where(grant => units.Contains(grant.UnitId));
        }
        return await db.Set<Person>().Here().AnyAsync(here => here.Id == person && grants.Any(), cancellationToken);
    }

    public async Task RequireAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken)
    {
        if (await HasAsync(by, role, unit, cancellationToken))
            return;
        throw new BrokenRule(PeopleRules.HasTheRole, roles[role.ToString()].Value, await AdministratorsAsync(by, cancellationToken));
    }

    /// <summary>Whom to ask, by name.</summary>
    private async Task<string> AdministratorsAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by.Organisation);
        var names = await db.Set<RoleGrant>().Administrators(db.Set<Person>(), db.Set<Unit>())
            .OrderBy(person => person.FullName).Select(person => person.FullName).Take(3).ToListAsync(cancellationToken);
        return string.Join(", ", names);
    }
}
