using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.Identity;

namespace Anslag.People.Passkeys;

internal static class PasskeyRows
{
    public static IdentityUserPasskey<PersonId> Of(PersonId person, UserPasskeyInfo passkey, string name) => new()
    {
        UserId = person,
        CredentialId = passkey.CredentialId,
        Data = new IdentityPasskeyData
        {
            Name = name,
            PublicKey = passkey.PublicKey,
            CreatedAt = passkey.CreatedAt,
            SignCount = passkey.SignCount,
            Transports = passkey.Transports,
            IsUserVerified = passkey.IsUserVerified,
            IsBackupEligible = passkey.IsBackupEligible,
            IsBackedUp = passkey.IsBackedUp,
            AttestationObject = passkey.AttestationObject,
            ClientDataJson = passkey.ClientDataJson,
        },
    };

    public static IQueryable<IdentityUserPasskey<PersonId>> Of(this IQueryable<IdentityUserPasskey<PersonId>> passkeys, PersonId person) =>
        passkeys.Where(passkey => passkey.UserId == person);
}
