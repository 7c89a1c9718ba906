using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Me;

/// <summary>Removes a passkey, but never the only way in.</summary>
public sealed class RemovePasskey(Database database, TimeProvider time)
{
    public async Task HandleAsync(byte[] credential, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var person = await db.Set<Person>().RequireAsync(by.RequiredPerson(), cancellationToken);
        var passkeys = await db.Set<IdentityUserPasskey<PersonId>>().Of(person.Id).ToListAsync(cancellationToken);
        if (passkeys.Find(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credential)) is not { } removed)
            return;
        if (passkeys.Count == 1 && person.PasswordHash is null)
            throw new BrokenRule(PeopleRules.WayInIsLeft);
        db.Remove(removed);
        db.WriteDown(person, Acts.PasskeyRemoved, by.From, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
