using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Me;

/// <summary>Reads one's own details and ways to sign in.</summary>
public sealed class MyAccount(Database database)
{
    public async Task<MyDetails> ReadAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by.Organisation);
        var person = await db.Set<Person>().AsNoTracking().RequireAsync(by.RequiredPerson(), cancellationToken);
        var passkeys = await db.Set<IdentityUserPasskey<PersonId>>().AsNoTracking().Of(person.Id).ToListAsync(cancellationToken);
        var codes = await db.Set<RecoveryCode>().LeftOf(person.Id).CountAsync(cancellationToken);
        return new MyDetails(person, [.. passkeys.OrderBy(passkey => passkey.Data.CreatedAt).Select(Described)], codes);
    }

    private static MyPasskey Described(IdentityUserPasskey<PersonId> passkey) =>
        new(Convert.ToHexString(passkey.CredentialId), passkey.Data.Name ?? string.Empty, passkey.Data.CreatedAt);
}

/// <summary>One's own details.</summary>
public sealed record MyDetails(Person Person, IReadOnlyList<MyPasskey> Passkeys, int RecoveryCodesLeft);

/// <summary>A passkey in one's list; the id is hexadecimal.</summary>
public sealed record MyPasskey(string Id, string Name, DateTimeOffset AddedAt);
