using System.Security.Cryptography;
using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.DataProtection;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>What goes to Facebook and comes back: who began, and for what. Nobody else can make one, and it holds for ten minutes.</summary>
/// <param name="Person">Who began.</param>
/// <param name="IsTrial">Whether it is about a trial page.</param>
/// <param name="Account">The account that is signed in again; <see langword="null"/> for a new one.</param>
/// <param name="EndsAt">After this it is refused.</param>
internal sealed record SignInState(PersonId Person, bool IsTrial, AccountId? Account, DateTimeOffset EndsAt);

internal sealed class SignInStates(IDataProtectionProvider keys, TimeProvider time)
{
    private readonly IDataProtector protector = keys.CreateProtector("Anslag.Channels.FacebookSignInState");

    public string Write(Actor by, bool isTrial, AccountId? account) => protector.Protect(JsonSerializer.Serialize(
        new SignInState(by.RequiredPerson(), isTrial, account, time.GetUtcNow() + ConnectionOffer.Lasts), EventJson.Options));

    /// <summary>The state, if it is ours, fresh, and was begun by the person who comes back.</summary>
    public SignInState? Read(string? text, Actor by)
    {
        try
        {
            var state = JsonSerializer.Deserialize<SignInState>(protector.Unprotect(text ?? string.Empty), EventJson.Options);
            return state is not null && state.Person == by.Person && state.EndsAt > time.GetUtcNow() ? state : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
