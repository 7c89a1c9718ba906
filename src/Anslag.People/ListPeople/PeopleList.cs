using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Paging;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.ListPeople;

/// <summary>The organisation's people with their roles; those who have left stand last.</summary>
public sealed class PeopleList(Database database)
{
    public async Task<Page<ListedPerson>> PageAsync(OrganisationId organisation, int? page, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        return await db.Set<Person>().AsNoTracking()
            .OrderBy(person => person.LeftAt != null).ThenBy(person => person.FullName)
            .Select(person => new ListedPerson(
                person.Id,
                person.FullName,
                person.UserName!,
                person.IsTrial,
                person.JoinedAt != null,
                person.LeftAt,
                person.LockoutEnd,
                db.Set<RoleGrant>().Where(grant => grant.PersonId == person.Id && grant.TakenBackAt == null).Select(grant => grant.Role).ToList()))
            .PageAsync(page, cancellationToken);
    }
}

/// <summary>A row of the list.</summary>
public sealed record ListedPerson(
    PersonId Id, string Name, string Email, bool IsTrial, bool HasJoined, DateTimeOffset? LeftAt, DateTimeOffset? LockedUntil, IReadOnlyList<Role> Roles);
