using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Accounts;

/// <summary>What the program has seen of an account: the last success, the last check, a pause near a limit.</summary>
[NotAudited]
public sealed class AccountHealth : IBelongsToOrganisation
{
    private AccountHealth()
    {
    }

    public AccountId AccountId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public DateTimeOffset? LastSuccessAt { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>The rights that the network says are missing, comma-separated, by its own names.</summary>
    public string MissingRights { get; private set; } = string.Empty;

    /// <summary>Nothing is sent before this: a limit, or caution before it.</summary>
    public DateTimeOffset? PausedUntil { get; private set; }

    /// <summary>How much of the network's limit was used when it last said so, in per cent.</summary>
    public int? LimitUsed { get; private set; }

    public DateTimeOffset? LimitSeenAt { get; private set; }

    public static AccountHealth Of(Account account) => new() { AccountId = account.Id, OrganisationId = account.OrganisationId };

    public void Succeeded(DateTimeOffset now) => LastSuccessAt = now;

    public void Pause(DateTimeOffset until) => PausedUntil = PausedUntil > until ? PausedUntil : until;

    public void SeeLimit(int percent, DateTimeOffset now) => (LimitUsed, LimitSeenAt) = (percent, now);

    public void Checked(IReadOnlyList<string> missingRights, DateTimeOffset now) =>
        (MissingRights, CheckedAt) = (string.Join(',', missingRights), now);
}
