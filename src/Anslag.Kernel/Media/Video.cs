namespace Anslag.Kernel.Media;

/// <summary>What a video is, read from the kept file itself: an MP4 with pictures in H.264 and sound in AAC.</summary>
/// <param name="Container">The file format, such as <c>mp4</c>.</param>
/// <param name="VideoCodec">How the pictures are coded, such as <c>h264</c>.</param>
/// <param name="AudioCodec">How the sound is coded; <see langword="null"/> where it has none.</param>
/// <param name="Width">Width in pixels, as it is seen.</param>
/// <param name="Height">Height in pixels, as it is seen.</param>
/// <param name="Duration">How long it is.</param>
/// <param name="FrameRate">Pictures a second.</param>
/// <param name="Rotation">How it is turned when it is shown, in degrees; width and height are those of the turned picture.</param>
public sealed record Video(
    string Container, string VideoCodec, string? AudioCodec, int Width, int Height, TimeSpan Duration, double FrameRate, int Rotation)
{
    /// <summary>Whether it is higher than wide.</summary>
    public bool IsUpright => Height > Width;
}

/// <summary>An opened video; the caller disposes of it.</summary>
/// <param name="Content">The file, which can be read from any place.</param>
/// <param name="Facts">What it is.</param>
public sealed record VideoFile(Stream Content, Video Facts) : IAsyncDisposable
{
    /// <summary>What the kept file is.</summary>
    public const string ContentType = "video/mp4";

    /// <summary>Its size, in bytes.</summary>
    public long Length => Content.Length;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}

/// <summary>A video that is safe on disk and belongs to nobody yet.</summary>
public sealed record ReceivedVideo
{
    internal ReceivedVideo(string contentHash, long length, string stillHash, Video facts)
    {
        ContentHash = contentHash;
        Length = length;
        StillHash = stillHash;
        Facts = facts;
    }

    /// <summary>What it is.</summary>
    public Video Facts { get; }

    /// <summary>The size of the kept file, in bytes.</summary>
    public long Length { get; }

    internal string ContentHash { get; }

    internal string StillHash { get; }
}
