using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>An account that something is to be read of, with everything that decides whether it is.</summary>
internal sealed record Ear(Account Account, AccountSignIn? SignIn, AccountHealth? Health, IDialogueNetwork? Network)
{
    /// <summary>Whether there is nobody to ask, now or ever.</summary>
    public bool IsShut => Network is null || Account.ClosedAt is not null || SignIn is null or { LostAt: not null };

    /// <summary>Why the network is not asked now, and until when; <see langword="null"/> when it is. A lost sign-in is looked at again, without asking.</summary>
    public Silence? Silence(DateTimeOffset now, TimeSpan untilSignIn) =>
        Network is null || Account.ClosedAt is not null ? new Silence(Until: null)
        : IsShut ? new Silence(now + untilSignIn)
        : Health?.PausedUntil > now ? new Silence(Health.PausedUntil)
        : null;
}

/// <summary>Nothing is asked until then; <see langword="null"/>: for ever.</summary>
internal sealed record Silence(DateTimeOffset? Until);
