using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.ShowPerson;

/// <summary>Reads a person with roles and responsibilities.</summary>
public sealed class PersonCards(Database database, IEnumerable<IResponsibilities> responsibilities)
{
    public async Task<PersonCard?> FindAsync(OrganisationId organisation, PersonId id, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        if (await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } person)
            return null;
        var roles = await (
            from grant in db.Set<RoleGrant>().InForce()
            join unit in db.Set<Unit>() on grant.UnitId equals unit.Id
            where grant.PersonId == id
            orderby grant.GivenAt
            select new HeldRole(
                grant.Id,
                grant.Role,
                unit.Name,
                grant.Reason,
                db.Set<Person>().Where(giver => giver.Id == grant.GivenBy).Select(giver => giver.FullName).FirstOrDefault(),
                grant.GivenAt)).ToListAsync(cancellationToken);
        return new PersonCard(person, roles, await ResponsibilitiesAsync(organisation, id, cancellationToken));
    }

    private async Task<IReadOnlyList<Responsibility>> ResponsibilitiesAsync(OrganisationId organisation, PersonId id, CancellationToken cancellationToken)
    {
        List<Responsibility> all = [];
        foreach (var module in responsibilities)
            all.AddRange(await module.OfAsync(organisation, id, cancellationToken));
        return all;
    }
}

/// <summary>A person, what the person may do, and what the person answers for.</summary>
public sealed record PersonCard(Person Person, IReadOnlyList<HeldRole> Roles, IReadOnlyList<Responsibility> Responsibilities);

/// <summary>A role in force.</summary>
public sealed record HeldRole(Guid Grant, Role Role, string Unit, string Reason, string? GivenBy, DateTimeOffset GivenAt);
