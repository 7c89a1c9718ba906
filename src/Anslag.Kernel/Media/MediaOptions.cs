namespace Anslag.Kernel.Media;

/// <summary>What pictures and videos are taken in. Section <c>Media</c> of the configuration.</summary>
public sealed class MediaOptions
{
    /// <summary>The largest file of a picture, in bytes.</summary>
    public int MostBytes { get; set; } = 30_000_000;

    /// <summary>The largest picture, in pixels. A decoded pixel takes four bytes of memory, eight while a picture is turned.</summary>
    public long MostPixels { get; set; } = 80_000_000;

    /// <summary>The largest file of a video, in bytes. While it is examined it lies twice on the disk of the media library.</summary>
    public long MostVideoBytes { get; set; } = 2_000_000_000;

    /// <summary>The folder of <c>ffmpeg</c> and <c>ffprobe</c>; empty means that they are found on the path.</summary>
    public string VideoTools { get; set; } = string.Empty;

    /// <summary>The longest that one of them may work on a video.</summary>
    public TimeSpan VideoToolTime { get; set; } = TimeSpan.FromMinutes(2);
}
