using Anslag.Kernel.Actors;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.TwoStep;

namespace Anslag.People.Me;

/// <summary>Asks for the code of an authenticator app from now on; the first right code shows that the app has the key.</summary>
public sealed class TurnOnTwoSteps(Database database, TotpKeys keys, TimeProvider time)
{
    public async Task<Person> HandleAsync(string key, string? code, Actor by, CancellationToken cancellationToken)
    {
        if (Totp.StepOf(key, code, time.GetUtcNow(), last: 0) is not { } step)
            throw new BrokenRule(PeopleRules.CodeIsRight) { Field = "Code" };
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        person.UseTwoSteps(keys.Encrypt(key), step);
        await db.SaveChangesAsync(cancellationToken);
        return person;
    }
}
