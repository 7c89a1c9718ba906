using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Secrets;
using Microsoft.AspNetCore.Identity;

namespace Anslag.People.Persons;

/// <summary>A person who works in the desk. The name that one signs in with is the e-mail address.</summary>
public sealed class Person : IdentityUser<PersonId>, IBelongsToOrganisation
{
    /// <summary>So many wrong passwords or codes in a row lock the person out.</summary>
    public const int MostWrong = 5;

    /// <summary>How long a lock-out lasts. A recovery code or a passkey opens in spite of it.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(5);

    private Person()
    {
    }

    public OrganisationId OrganisationId { get; private init; }

    public string FullName { get; private set; } = string.Empty;

    /// <summary>Made so that one person can try approval, owner and deputy.</summary>
    public bool IsTrial { get; private init; }

    /// <summary>The desk's language for this person: <c>sv</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "sv";

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>When the person first chose a way to sign in.</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>The key of the authenticator app, encrypted; <see langword="null"/> while two steps are off.</summary>
    public string? EncryptedTotpKey { get; private set; }

    /// <summary>The last time step a code was taken for: a code works once.</summary>
    public long LastTotpStep { get; private set; }

    public string EmailAddress => UserName!;

    public bool HasLeft => LeftAt is not null;

    public bool UsesTwoSteps => EncryptedTotpKey is not null;

    public static Person Add(PersonId id, OrganisationId organisation, string fullName, string emailAddress, DateTimeOffset now, bool isTrial = false) => new()
    {
        Id = id,
        OrganisationId = organisation,
        FullName = fullName,
        UserName = emailAddress,
        NormalizedUserName = Normal(emailAddress),
        SecurityStamp = Secret.New(),
        IsTrial = isTrial,
        AddedAt = now,
    };

    /// <summary>The form in which e-mail addresses are compared.</summary>
    public static string Normal(string emailAddress) => emailAddress.Trim().Normalize().ToUpperInvariant();

    public void Rename(string fullName) => FullName = fullName;

    public void Speak(string language) => Language = language;

    /// <summary>Chooses a password. Every other session ends.</summary>
    public void UsePassword(string hash)
    {
        PasswordHash = hash;
        EndSessions();
    }

    public void Join(DateTimeOffset now) => JoinedAt ??= now;

    public void UseTwoSteps(string encryptedKey, long step)
    {
        (EncryptedTotpKey, LastTotpStep) = (encryptedKey, step);
        EndSessions();
    }

    public void UseOneStep()
    {
        EncryptedTotpKey = null;
        EndSessions();
    }

    public void TakeCode(long step) => LastTotpStep = step;

    public bool IsLockedOut(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>After a wrong password or code: locks the person out if there have been too many. Returns whether it did.</summary>
    public bool LockOutIfTooMany(DateTimeOffset now)
    {
        if (AccessFailedCount < MostWrong)
            return false;
        (AccessFailedCount, LockoutEnd) = (0, now + LockedFor);
        return true;
    }

    /// <summary>The right way in: earlier mistakes are forgotten.</summary>
    public void ForgetMistakes() => (AccessFailedCount, LockoutEnd) = (0, null);

    /// <summary>Ends every session: the stamp in their cookies no longer fits.</summary>
    public void EndSessions() => SecurityStamp = Secret.New();

    /// <summary>Old ways in stop working, for somebody who gets a new start through a one-time link.</summary>
    public void StartAnew()
    {
        (PasswordHash, EncryptedTotpKey) = (null, null);
        ForgetMistakes();
        EndSessions();
    }

    /// <summary>Leaves. Every right is gone with the same commit. A second time changes nothing.</summary>
    public void Leave(DateTimeOffset now)
    {
        if (HasLeft)
            return;
        LeftAt = now;
        StartAnew();
    }
}
