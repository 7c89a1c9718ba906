using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Anslag.People.ReadAudit;

/// <summary>The names of people, units and roles in the audit trail.</summary>
internal sealed class PeopleNames(IStringLocalizer<RoleTexts> roles) : IAuditNames
{
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(AnslagDb db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var (people, units) = (ids.Select(PersonId.From).ToList(), ids.Select(UnitId.From).ToList());
        var names = await db.Set<Person>().Where(person => people.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id.ToString(), person => person.FullName, cancellationToken);
        foreach (var unit in await db.Set<Unit>().Where(unit => units.Contains(unit.Id)).ToListAsync(cancellationToken))
            names[unit.Id.ToString()] = unit.Name;
        foreach (var (id, role, person, unit) in await GrantsAsync(db, ids, cancellationToken))
            names[id.ToString()] = $"{roles[role.ToString()]}, {unit}, {person}";
        return names;
    }

    private static async Task<IReadOnlyList<(Guid Id, Role Role, string Person, string Unit)>> GrantsAsync(
        AnslagDb db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var grants = await (
            from grant in db.Set<RoleGrant>()
            join person in db.Set<Person>() on grant.PersonId equals person.Id
            join unit in db.Set<Unit>() on grant.UnitId equals unit.Id
            where ids.Contains(grant.Id)
            select new { grant.Id, grant.Role, person.FullName, unit.Name }).ToListAsync(cancellationToken);
        return [.. grants.Select(grant => (grant.Id, grant.Role, grant.FullName, grant.Name))];
    }
}
