using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Passkeys;
using Anslag.People.Passwords;
using Anslag.People.Persons;
using Microsoft.AspNetCore.Identity;

namespace Anslag.People.SignIn;

/// <summary>How a person chooses to sign in from now on: a password or a passkey.</summary>
/// <param name="Password">The password, where one was typed.</param>
/// <param name="Passkey">The passkey, where one was made.</param>
/// <param name="PasskeyName">What the passkey is called in the person's list.</param>
public sealed record WayIn(string? Password, UserPasskeyInfo? Passkey = null, string PasskeyName = "")
{
    private static readonly PasswordHasher<Person> Hasher = new();

    /// <summary>Gives it to the person; it is there when the context is saved.</summary>
    /// <exception cref="BrokenRule">The password is too short or too common.</exception>
    public void GiveTo(Person person, AnslagDb db)
    {
        if (Passkey is null)
        {
            PasswordCheck.Require(Password, person.EmailAddress);
            person.UsePassword(Hasher.HashPassword(person, Password!));
        }
        else
        {
            db.Add(PasskeyRows.Of(person.Id, Passkey, PasskeyName));
        }
    }

    /// <summary>Whether it is the person's password. It takes as long for nobody as for somebody.</summary>
    public static bool IsPasswordOf(Person? person, string? password) =>
        Hasher.VerifyHashedPassword(person!, person?.PasswordHash ?? NobodysHash, password ?? string.Empty) is not PasswordVerificationResult.Failed
        && person?.PasswordHash is not null;

    private static string NobodysHash { get; } = Hasher.HashPassword(null!, Secrets.Secret.New());
}
