using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.SignIn;

/// <summary>A recovery code lets its person in without password or app, and in spite of a lock-out: nobody can shut an organisation out by guessing.</summary>
public sealed class SignInWithRecoveryCode(Database database, TimeProvider time)
{
    public async Task<SignInOutcome> HandleAsync(string? emailAddress, string? code, string from, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = database.AcrossOrganisations();
        var person = await db.Set<Person>().Here().WithEmail(emailAddress ?? string.Empty).FirstOrDefaultAsync(cancellationToken);
        if (person is null || !await db.Set<RecoveryCode>().UseAsync(person.Id, code ?? string.Empty, now, cancellationToken))
            return await db.RefuseAsync(person, from, now, cancellationToken);
        return await db.LetInAsync(person, Acts.RecoveryCodeUsed, from, now, cancellationToken);
    }
}
