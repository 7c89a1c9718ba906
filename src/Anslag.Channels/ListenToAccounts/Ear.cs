using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>An account that is due to be read, with everything that decides whether it is.</summary>
internal sealed record Ear(Listening Listening, Account Account, AccountSignIn? SignIn, AccountHealth? Health, IDialogueNetwork? Network)
{
    /// <summary>Why the network is not asked now, and until when; <see langword="null"/> when it is. A lost sign-in is looked at again, without asking.</summary>
    public Silence? Silence(DateTimeOffset now, TimeSpan untilSignIn) =>
        Network is null || Account.ClosedAt is not null ? new Silence(Until: null)
        : SignIn is null or { LostAt: not null } ? new Silence(now + untilSignIn)
        : Health?.PausedUntil > now ? new Silence(Health.PausedUntil)
        : null;
}

/// <summary>Nothing is asked until then; <see langword="null"/>: for ever.</summary>
internal sealed record Silence(DateTimeOffset? Until);
