using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.SignIn;

/// <summary>The first step: e-mail address and password.</summary>
public sealed class SignInWithPassword(Database database, TimeProvider time)
{
    public async Task<SignInOutcome> HandleAsync(string? emailAddress, string? password, string from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = database.AcrossOrganisations();
        var person = await db.Set<Person>().Here().WithEmail(emailAddress ?? string.Empty).FirstOrDefaultAsync(cancellationToken);
        var mayTry = person is not null && await db.TryAsync(person, now, cancellationToken);
        var isRight = WayIn.IsPasswordOf(person, password);
        if (person is null || !mayTry || !isRight)
            return await db.RefuseAsync(person, from, now, cancellationToken);
        if (!person.UsesTwoSteps)
            return await db.LetInAsync(person, Acts.SignedIn, from, now, cancellationToken);
        await db.GiveBackAsync(person, cancellationToken);
        return new SignInOutcome.CodeNeeded(person);
    }
}
