using Anslag.Channels.Accounts;
using Anslag.Channels.Deliveries;
using Anslag.Kernel.Work;

namespace Anslag.Channels.SendDelivery;

/// <summary>A claimed delivery with everything that decides what happens to it, as it was when the job began.</summary>
internal sealed record Job(Claim Claim, Delivery Delivery, Account Account, IReadOnlyDictionary<string, string> Steps)
{
    public AccountSignIn? SignIn { get; init; }

    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>The delivery whose address becomes the link.</summary>
    public LinkedDelivery? After { get; init; }

    /// <summary>The delivery that is corrected or taken down.</summary>
    public LinkedDelivery? Original { get; init; }

    /// <summary>Whether an earlier correction of the same original may still be on its way.</summary>
    public bool EarlierUnsettled { get; init; }

    public bool NeedsSignIn => SignIn?.LostAt is not null;
}

/// <summary>Another delivery, and where it stands once it is live.</summary>
internal sealed record LinkedDelivery(Delivery Delivery, Receipt? Receipt);
