using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;

namespace Anslag.People.Me;

/// <summary>The password alone is enough again.</summary>
public sealed class TurnOffTwoSteps(Database database)
{
    public async Task<Person> HandleAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        person.UseOneStep();
        await db.SaveChangesAsync(cancellationToken);
        return person;
    }
}
