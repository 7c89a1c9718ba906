namespace Anslag.Channels.Contracts;

/// <summary>What videos a network takes, as data.</summary>
public sealed record VideoLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public long MostBytes { get; init; } = long.MaxValue;

    /// <summary>The shortest.</summary>
    public TimeSpan LeastTime { get; init; }

    /// <summary>The longest.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.MaxValue;

    /// <summary>Whether a post may have pictures beside the video.</summary>
    public bool WithPictures { get; init; }
}
