namespace Anslag.Faults.Tests;

/// <summary>What goes wrong on a simulated network, once, as its control surface takes the order.</summary>
/// <param name="Network">The network.</param>
/// <param name="Kind">What goes wrong, by the simulator's name.</param>
/// <param name="Call">Which call it strikes, by the network's own name.</param>
internal sealed record Fault(string Network, string Kind, string Call)
{
    /// <summary>No fault.</summary>
    public static readonly Fault None = new(string.Empty, "none", string.Empty);

    /// <summary>How late a late answer is, or how long a limit lasts.</summary>
    public int Seconds { get; init; }

    /// <summary>How much of the request a cut lets through.</summary>
    public int Bytes { get; init; }

    /// <summary>By how much the network may do later what it was asked for in time.</summary>
    public TimeSpan Lateness => Kind == FaultKinds.Late ? TimeSpan.FromSeconds(Seconds) : TimeSpan.Zero;
}

/// <summary>The simulator's names.</summary>
internal static class FaultKinds
{
    public const string Late = "late";
    public const string CutUpload = "cut-upload";
    public const string RateLimit = "rate-limit";
    public const string Expired = "expired";

    /// <summary>What can befall the publishing call of every network.</summary>
    public static readonly IReadOnlyList<string> OfPublishing =
        [Late, "hang-before-commit", "hang-after-commit", "drop-after-commit", "error-before-commit", "error-after-commit"];
}
