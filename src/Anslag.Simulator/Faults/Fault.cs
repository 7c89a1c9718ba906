namespace Anslag.Simulator.Faults;

/// <summary>What can go wrong; how it reads is for each network to say.</summary>
internal enum FaultKind
{
    /// <summary>The work is done, and answered, some seconds later, also when the caller has left.</summary>
    Late,

    /// <summary>The call is held before anything happens; when the caller leaves, nothing ever does.</summary>
    HangBeforeCommit,

    /// <summary>The work is done, and its answer held.</summary>
    HangAfterCommit,

    /// <summary>The work is done, and the connection is cut.</summary>
    DropAfterCommit,

    /// <summary>Nothing is done: the network says that it is out of order.</summary>
    ErrorBeforeCommit,

    /// <summary>The work is done, and the network says that it is out of order.</summary>
    ErrorAfterCommit,

    /// <summary>Nothing is done: too many calls.</summary>
    RateLimit,

    /// <summary>Nothing is done: the token is said to be revoked.</summary>
    Revoked,

    /// <summary>Nothing is done: the token is said to have expired.</summary>
    Expired,

    /// <summary>Nothing is done: the connection is cut while the request is still being sent.</summary>
    CutUpload,
}

/// <summary>A fault that is armed: for a call, on one page or account or on all, a number of times.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Call">Which call, by the network's own name, or <see cref="AnyCall"/>.</param>
/// <param name="Page">On which page or account; null for all.</param>
/// <param name="Times">How many calls it strikes.</param>
/// <param name="Seconds">How late a late answer is, and how long a limit lasts.</param>
/// <param name="Bytes">How much of the request a cut lets through; a shorter request is cut at its end.</param>
internal sealed record Fault(FaultKind Kind, string Call, string? Page, int Times, int Seconds, int Bytes)
{
    public const string AnyCall = "any";

    public bool Strikes(string call, string? page) => (Call == AnyCall || Call == call) && (Page is null || Page == page);
}
