using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Organisations;

internal sealed class OrganisationDirectory(Database database) : IOrganisationDirectory
{
    public async Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        return await Entries(db).ToListAsync(cancellationToken);
    }

    public async Task<OrganisationEntry> OrganisationAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        return await Entries(db).SingleAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<UnitEntry>> UnitsAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var tree = await UnitTree.ReadAsync(db, cancellationToken);
        return [.. tree.InOrder.Select(node => new UnitEntry(node.Unit.Id, node.Unit.Name, node.Unit.Above))];
    }

    public async Task<IReadOnlyList<PersonEntry>> PeopleAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        return await Entries(db.Set<Person>()).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<PersonEntry>> WithRoleAsync(
        OrganisationId organisation, Role role, UnitId unit, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var units = (await UnitTree.ReadAsync(db, cancellationToken)).AndAbove(unit);
        var granted = db.Set<RoleGrant>().InForce().Where(grant => grant.Role == role && units.Contains(grant.UnitId));
        return await Entries(db.Set<Person>().Here().Where(person => granted.Any(grant => grant.PersonId == person.Id))).ToListAsync(cancellationToken);
    }

    private static IQueryable<OrganisationEntry> Entries(AnslagDb db) => db.Set<Organisation>().AsNoTracking().OrderBy(organisation => organisation.Name).Select(organisation =>
        new OrganisationEntry(organisation.OrganisationId, organisation.Code, organisation.Name, organisation.ShortName, organisation.Kind));

    private static IQueryable<PersonEntry> Entries(IQueryable<Person> people) => people.AsNoTracking()
        .OrderBy(person => person.FullName)
        .Select(person => new PersonEntry(person.Id, person.FullName, person.LeftAt != null, person.IsTrial));
}
