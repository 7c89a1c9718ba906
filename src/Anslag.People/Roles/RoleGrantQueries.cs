using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Units;

namespace Anslag.People.Roles;

internal static class RoleGrantQueries
{
    public static IQueryable<RoleGrant> InForce(this IQueryable<RoleGrant> grants) => grants.Where(grant => grant.TakenBackAt == null);

    /// <summary>Those who administer the whole organisation: the role on the top unit, and not left.</summary>
    public static IQueryable<Person> Administrators(this IQueryable<RoleGrant> grants, IQueryable<Person> people, IQueryable<Unit> units)
    {
        var administering = grants.InForce().Where(grant =>
            grant.Role == Role.Administrator && units.Any(unit => unit.Id == grant.UnitId && unit.Above == null));
        return people.Here().Where(person => administering.Any(grant => grant.PersonId == person.Id));
    }
}
