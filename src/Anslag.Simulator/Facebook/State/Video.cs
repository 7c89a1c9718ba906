namespace Anslag.Simulator.Facebook.State;

/// <summary>A video on its way in, or one that is there; its bytes lie in a file of its own.</summary>
/// <param name="Id">Its id, given out before a byte of it has come.</param>
/// <param name="Page">The page that it is on.</param>
/// <param name="IsReel">Whether it came as a reel.</param>
/// <param name="Size">How large it will be, in bytes; 0 until that is told.</param>
/// <param name="Created">When its upload began.</param>
public sealed record Video(string Id, string Page, bool IsReel, long Size, DateTimeOffset Created)
{
    /// <summary>How much of it is here.</summary>
    public long Received { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The post that shows it; null until its upload has been finished.</summary>
    public string? Post { get; init; }

    /// <summary>When the network has made it ready to be seen.</summary>
    public DateTimeOffset? ReadyAt { get; init; }

    public bool IsWhole => Size > 0 && Received == Size;

    public bool IsReady(DateTimeOffset now) => ReadyAt <= now;
}
