using Anslag.Design;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;

namespace Anslag.People.Me;

/// <summary>Changes one's own name and the desk's language.</summary>
public sealed class ChangeName(Database database)
{
    public async Task<Person> HandleAsync(string? fullName, string? language, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        person.Rename(PersonFields.Name(fullName));
        person.Speak((Languages.Named(language) ?? Languages.Swedish).Code);
        await db.SaveChangesAsync(cancellationToken);
        return person;
    }
}
