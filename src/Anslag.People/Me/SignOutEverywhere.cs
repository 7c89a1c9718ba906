using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.SignIn;

namespace Anslag.People.Me;

/// <summary>Ends every session of the person, this one too.</summary>
public sealed class SignOutEverywhere(Database database, TimeProvider time)
{
    public async Task HandleAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        person.EndSessions();
        db.WriteDown(person, Acts.SignedOutEverywhere, by.From, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
