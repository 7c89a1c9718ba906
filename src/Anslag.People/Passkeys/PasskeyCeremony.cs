using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Persons;
using Microsoft.AspNetCore.Identity;

namespace Anslag.People.Passkeys;

/// <summary>The two ceremonies of WebAuthn: making a passkey and signing in with one. What the browser must answer stands in a short-lived cookie.</summary>
public sealed class PasskeyCeremony(SignInManager<Person> identity)
{
    /// <summary>What the browser needs to make a passkey for a person, as JSON.</summary>
    public Task<string> CreationOptionsAsync(PersonId person, string emailAddress, string fullName) => identity.MakePasskeyCreationOptionsAsync(
        new PasskeyUserEntity { Id = person.ToString(), Name = emailAddress, DisplayName = fullName.Length > 0 ? fullName : emailAddress });

    /// <summary>What the browser needs to sign in with a passkey, as JSON.</summary>
    public Task<string> RequestOptionsAsync() => identity.MakePasskeyRequestOptionsAsync(user: null);

    /// <summary>The passkey that the browser made.</summary>
    /// <exception cref="BrokenRule">It is not what was asked for.</exception>
    public async Task<NewPasskey> MadeAsync(string credentialJson)
    {
        try
        {
            var result = await identity.PerformPasskeyAttestationAsync(credentialJson);
            return result.Succeeded && Id.Parse<PersonId>(result.UserEntity.Id) is { } person
                ? new NewPasskey(person, result.Passkey)
                : throw new BrokenRule(PeopleRules.PasskeyIsRead);
        }
        catch (Exception exception) when (IsUnasked(exception))
        {
            throw new BrokenRule(PeopleRules.PasskeyIsRead);
        }
    }

    /// <summary>Whose passkey the browser has shown; nobody when it does not fit.</summary>
    /// <exception cref="BrokenRule">It shows none, or answers what nobody asks any longer.</exception>
    public async Task<NewPasskey?> ShownAsync(string credentialJson)
    {
        try
        {
            var result = await identity.PerformPasskeyAssertionAsync(credentialJson);
            return result.Succeeded ? new NewPasskey(result.User.Id, result.Passkey) : null;
        }
        catch (Exception exception) when (IsUnasked(exception))
        {
            throw new BrokenRule(PeopleRules.PasskeyIsRead);
        }
    }

    // Identity throws when nothing is sent, and when the cookie with its question is gone: that lasts for five minutes.
    private static bool IsUnasked(Exception exception) => exception is ArgumentException or InvalidOperationException;
}

/// <summary>A passkey as a ceremony left it.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Passkey">The passkey.</param>
public sealed record NewPasskey(PersonId Person, UserPasskeyInfo Passkey);
