using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.TwoStep;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.SignIn;

/// <summary>The second step: the code of the authenticator app. It counts as an attempt like the password.</summary>
public sealed class SignInWithCode(Database database, TotpKeys keys, TimeProvider time)
{
    public async Task<SignInOutcome> HandleAsync(PersonId person, string? code, string from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = database.AcrossOrganisations();
        var known = await db.Set<Person>().Here().FirstOrDefaultAsync(row => row.Id == person && row.EncryptedTotpKey != null, cancellationToken);
        if (known is null)
            return new SignInOutcome.Refused();
        var mayTry = await db.TryAsync(known, now, cancellationToken);
        if (!mayTry || !await TakeCodeAsync(db, known, code, now, cancellationToken))
            return await db.RefuseAsync(known, from, now, cancellationToken);
        return await db.LetInAsync(known, Acts.SignedIn, from, now, cancellationToken);
    }

    /// <summary>A code works once: the step it belongs to is taken in the same statement that looks whether it is free.</summary>
    private async Task<bool> TakeCodeAsync(AnslagDb db, Person person, string? code, DateTimeOffset now, CancellationToken cancellationToken) =>
        Totp.StepOf(keys.Decrypt(person.EncryptedTotpKey!), code, now, person.LastTotpStep) is { } step
        && await db.Set<Person>().Where(row => row.Id == person.Id && row.LastTotpStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastTotpStep, step), cancellationToken) == 1;
}
