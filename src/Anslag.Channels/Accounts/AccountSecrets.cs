using Microsoft.AspNetCore.DataProtection;

namespace Anslag.Channels.Accounts;

/// <summary>Encrypts the tokens of accounts with the installation's keys.</summary>
internal sealed class AccountSecrets(IDataProtectionProvider keys)
{
    private readonly IDataProtector protector = keys.CreateProtector("Anslag.Channels.AccountSignIn");

    public string Encrypt(string secret) => protector.Protect(secret);

    public string Decrypt(string encrypted) => encrypted.Length == 0 ? string.Empty : protector.Unprotect(encrypted);
}
