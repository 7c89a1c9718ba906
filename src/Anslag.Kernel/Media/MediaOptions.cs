namespace Anslag.Kernel.Media;

/// <summary>What pictures are taken in. Section <c>Media</c> of the configuration.</summary>
public sealed class MediaOptions
{
    /// <summary>The largest file, in bytes.</summary>
    public int MostBytes { get; set; } = 30_000_000;

    /// <summary>The largest picture, in pixels. A decoded pixel takes four bytes of memory, eight while a picture is turned.</summary>
    public long MostPixels { get; set; } = 80_000_000;
}
