using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Persons;

internal static class PersonQueries
{
    public static IQueryable<Person> Here(this IQueryable<Person> people) => people.Where(person => person.LeftAt == null);

    public static IQueryable<Person> WithEmail(this IQueryable<Person> people, string email)
    {
        var normal = Person.Normal(email);
        return people.Where(person => person.NormalizedUserName == normal);
    }

    /// <summary>The person, who has not left.</summary>
    /// <exception cref="BrokenRule">There is no such person in the organisation.</exception>
    public static async Task<Person> RequireAsync(this IQueryable<Person> people, PersonId id, CancellationToken cancellationToken) =>
        await people.Here().FirstOrDefaultAsync(person => person.Id == id, cancellationToken) ?? throw new BrokenRule(PeopleRules.IsHere);
}
