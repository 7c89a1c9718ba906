using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.SignIn;

/// <summary>A passkey is both steps in one, and opens in spite of a lock-out.</summary>
public sealed class SignInWithPasskey(Database database, TimeProvider time)
{
    public async Task<SignInOutcome> HandleAsync(NewPasskey? shown, string from, CancellationToken cancellationToken)
    {
        if (shown is null)
            return new SignInOutcome.Refused();
        var now = time.GetUtcNow();
        await using var db = database.AcrossOrganisations();
        var person = await db.Set<Person>().Here().FirstOrDefaultAsync(row => row.Id == shown.Person, cancellationToken);
        var passkey = await db.Set<IdentityUserPasskey<PersonId>>().Of(shown.Person)
            .FirstOrDefaultAsync(row => row.CredentialId == shown.Passkey.CredentialId, cancellationToken);
        if (person is null || passkey is null)
            return new SignInOutcome.Refused();
        passkey.Data.SignCount = shown.Passkey.SignCount;
        passkey.Data.IsBackedUp = shown.Passkey.IsBackedUp;
        return await db.LetInAsync(person, Acts.PasskeyUsed, from, now, cancellationToken);
    }
}
