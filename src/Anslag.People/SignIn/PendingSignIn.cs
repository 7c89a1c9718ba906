using System.Globalization;
using System.Security.Cryptography;
using Anslag.Kernel.Ids;
using Anslag.People.Persons;
using Microsoft.AspNetCore.DataProtection;

namespace Anslag.People.SignIn;

/// <summary>Remembers between the two steps, in the form itself, that the password was right.</summary>
public sealed class PendingSignIn(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly IDataProtector protector = protection.CreateProtector("Anslag.People.PendingSignIn");

    /// <summary>What the form carries.</summary>
    public string For(Person person) => protector.Protect(string.Create(
        CultureInfo.InvariantCulture, $"{person.Id}|{(time.GetUtcNow() + Lasts).ToUnixTimeSeconds()}"));

    /// <summary>Whose password was right, for some minutes more.</summary>
    public PersonId? Of(string? carried)
    {
        try
        {
            var parts = protector.Unprotect(carried ?? string.Empty).Split('|');
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
            return until > time.GetUtcNow() ? Id.Parse<PersonId>(parts[0]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
