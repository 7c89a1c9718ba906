using Anslag.Kernel.Actors;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.SignIn;

namespace Anslag.People.Me;

/// <summary>Adds a passkey that the person's own browser has just made.</summary>
public sealed class AddPasskey(Database database, TimeProvider time)
{
    public async Task HandleAsync(NewPasskey made, string name, Actor by, CancellationToken cancellationToken)
    {
        if (made.Person != by.Person)
            throw new BrokenRule(PeopleRules.PasskeyIsRead);
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(made.Person, cancellationToken);
        new WayIn(Password: null, made.Passkey, name).GiveTo(person, db);
        db.WriteDown(person, Acts.PasskeyAdded, by.From, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
