using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Accounts;

/// <summary>A sign-in that a person has given Anslag on an account: the secret, encrypted, and when and why it was lost.</summary>
public sealed class AccountSignIn : IBelongsToOrganisation
{
    private AccountSignIn()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The token, encrypted with the installation's keys.</summary>
    public string EncryptedSecret { get; private set; } = string.Empty;

    public PersonId? GivenBy { get; private init; }

    public DateTimeOffset GivenAt { get; private init; }

    /// <summary>When the network ends it, where it says so.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>When the token was last exchanged for a new one, where the network exchanges tokens.</summary>
    public DateTimeOffset? ExchangedAt { get; private set; }

    public DateTimeOffset? LostAt { get; private set; }

    /// <summary>The network's words when it was lost.</summary>
    public string? LostReason { get; private set; }

    public static AccountSignIn Of(
        Account account, string encryptedSecret, PersonId? by, DateTimeOffset? expiresAt, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = account.OrganisationId,
        AccountId = account.Id,
        EncryptedSecret = encryptedSecret,
        GivenBy = by,
        GivenAt = now,
        ExpiresAt = expiresAt,
    };

    /// <summary>The token was exchanged for a new one.</summary>
    public void Exchange(string encryptedSecret, DateTimeOffset? expiresAt, DateTimeOffset now) =>
        (EncryptedSecret, ExpiresAt, ExchangedAt) = (encryptedSecret, expiresAt ?? ExpiresAt, now);

    /// <summary>The network no longer takes it. A second loss changes nothing.</summary>
    public void Lose(string? reason, DateTimeOffset now)
    {
        LostAt ??= now;
        LostReason ??= reason;
    }

    /// <summary>What the network says about it. That it did not answer says nothing.</summary>
    public void Seen(AccountCheck check, DateTimeOffset now)
    {
        ExpiresAt = check.ExpiresAt ?? ExpiresAt;
        if (check.SignedIn is false)
            Lose(check.Detail, now);
    }
}
