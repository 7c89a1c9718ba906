using System.Globalization;
using Anslag.Kernel.Media;

namespace Anslag.Website.Pages;

/// <summary>A video as pages show it.</summary>
/// <param name="Media">The video in the library.</param>
/// <param name="Width">Its width in pixels, as it is seen.</param>
/// <param name="Height">Its height in pixels, as it is seen.</param>
/// <param name="Duration">How long it is.</param>
/// <param name="Length">The size of its file, in bytes.</param>
public sealed record SiteVideo(MediaId Media, int Width, int Height, TimeSpan Duration, long Length)
{
    public string Path => string.Create(CultureInfo.InvariantCulture, $"/media/{Media.Value:N}.mp4");
}
