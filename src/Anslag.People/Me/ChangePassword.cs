using Anslag.Kernel.Actors;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.SignIn;

namespace Anslag.People.Me;

/// <summary>Chooses a new password. Who has one must know it, or have come in by a recovery code. Every other session ends.</summary>
public sealed class ChangePassword(Database database, TimeProvider time)
{
    public async Task<Person> HandleAsync(string? current, string? chosen, bool byRecoveryCode, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        if (person.PasswordHash is not null && !byRecoveryCode)
            await RequireKnownAsync(db, person, current, by.From, cancellationToken);
        new WayIn(chosen).GiveTo(person, db);
        await db.SaveChangesAsync(cancellationToken);
        return person;
    }

    /// <summary>A guess here counts like one at the door.</summary>
    private async Task RequireKnownAsync(AnslagDb db, Person person, string? current, string from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var mayTry = await db.TryAsync(person, now, cancellationToken);
        if (!mayTry || !WayIn.IsPasswordOf(person, current))
        {
            await db.RefuseAsync(person, from, now, cancellationToken);
            throw new BrokenRule(PeopleRules.KnowsThePassword) { Field = "Current" };
        }
        await db.Entry(person).ReloadAsync(cancellationToken);
        person.ForgetMistakes();
    }
}
