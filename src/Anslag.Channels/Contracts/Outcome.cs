namespace Anslag.Channels.Contracts;

/// <summary>What became of a call. A closed set.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The HTTP status of the answer, where there was one.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The network is near a limit of the account: nothing more is sent there before this.</summary>
    public DateTimeOffset? SlowDownUntil { get; init; }

    /// <summary>How much of the account's limit is used, in per cent, where the network said so.</summary>
    public int? LimitUsed { get; init; }

    /// <summary>It took effect.</summary>
    public sealed record Published(NetworkReceipt Receipt) : Outcome;

    /// <summary>The network works on it; look again at the handle.</summary>
    public sealed record Pending(string Handle, DateTimeOffset LookAgainAt) : Outcome;

    /// <summary>It surely took no effect, and may be tried again.</summary>
    public sealed record NotSent(DateTimeOffset RetryAt, string Reason, string? Detail = null) : Outcome;

    /// <summary>It surely took no effect: too many calls.</summary>
    public sealed record RateLimited(DateTimeOffset Until) : Outcome;

    /// <summary>It surely took no effect: the account needs a new sign-in.</summary>
    public sealed record SignInExpired(string? Detail = null) : Outcome;

    /// <summary>It surely took no effect: the token has ended and is exchanged without a person (<see cref="IRenewingNetwork"/>).</summary>
    public sealed record TokenEnded(string? Detail = null) : Outcome;

    /// <summary>It surely took no effect, and trying again will not help.</summary>
    public sealed record Refused(string Reason, string? Detail = null) : Outcome;

    /// <summary>Nobody knows. It is read back before anything else is done.</summary>
    public sealed record Uncertain(string Reason, string? Detail = null) : Outcome;
}

/// <summary>What a read-back showed. A closed set.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>The call took effect; here it stands.</summary>
    public sealed record Live(NetworkReceipt Receipt) : Finding;

    /// <summary>It is surely not there, now. Before the settle time has passed it may still come.</summary>
    public sealed record Absent : Finding;

    /// <summary>It is surely not there and will not come: the network has refused it afterwards.</summary>
    public sealed record Refused(string Reason) : Finding;

    /// <summary>The network could not tell.</summary>
    public sealed record Unclear(string Reason) : Finding;
}
