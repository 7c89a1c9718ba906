using Microsoft.AspNetCore.DataProtection;

namespace Anslag.People.TwoStep;

/// <summary>Encrypts the keys of authenticator apps with the installation's keys.</summary>
public sealed class TotpKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Anslag.People.Totp");

    public string Encrypt(string key) => protector.Protect(key);

    public string Decrypt(string encrypted) => protector.Unprotect(encrypted);
}
