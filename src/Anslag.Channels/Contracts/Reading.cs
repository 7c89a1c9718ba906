namespace Anslag.Channels.Contracts;

/// <summary>What became of reading what came in. A closed set.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The network is near a limit of the account: it is not read again before this.</summary>
    public DateTimeOffset? SlowDownUntil { get; init; }

    /// <summary>It was read.</summary>
    /// <param name="All">What came in, in any order.</param>
    /// <param name="Cursor">Where the next reading begins.</param>
    public sealed record Items(IReadOnlyList<IncomingItem> All, string Cursor) : Reading
    {
        /// <summary>Posts under which everything that stands was told: what is known to stand there and was not told is gone.</summary>
        public IReadOnlyCollection<string> WholePosts { get; init; } = [];

        /// <summary>When the reading began; what is gone was gone by then.</summary>
        public DateTimeOffset AsOf { get; init; }
    }

    /// <summary>It could not be read now.</summary>
    public sealed record Later(DateTimeOffset At, string Reason, string? Detail = null) : Reading;

    /// <summary>The account needs a new sign-in.</summary>
    public sealed record SignInExpired(string? Detail = null) : Reading;

    /// <summary>The network does not let us read it, and trying again will not help.</summary>
    public sealed record Refused(string Reason, string? Detail = null) : Reading;
}
