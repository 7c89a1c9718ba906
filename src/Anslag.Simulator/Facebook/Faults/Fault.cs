namespace Anslag.Simulator.Facebook.Faults;

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

    /// <summary>Nothing is done: HTTP 500, code 2.</summary>
    ErrorBeforeCommit,

    /// <summary>The work is done: HTTP 500, code 1.</summary>
    ErrorAfterCommit,

    /// <summary>Nothing is done: too many calls, code 32 on a page and 613 elsewhere.</summary>
    RateLimit,

    /// <summary>Nothing is done: the token is said to be revoked, code 190.</summary>
    Revoked,
}

/// <summary>A fault that is armed: for a call, on one page or on all, a number of times.</summary>
internal sealed record Fault(FaultKind Kind, string Call, string? Page, int Times, int Seconds)
{
    public const string AnyCall = "any";

    public bool Strikes(string call, string? page) => (Call == AnyCall || Call == call) && (Page is null || Page == page);
}
