using System.Globalization;
using Anslag.Kernel.Media;

namespace Anslag.Website.Pages;

/// <summary>A picture as pages show it: in a few widths, never larger than it is.</summary>
/// <param name="Media">The picture in the library.</param>
/// <param name="Width">Its full width in pixels.</param>
/// <param name="Height">Its full height in pixels.</param>
public sealed record SitePicture(MediaId Media, int Width, int Height)
{
    private const int MostShared = 1200;
    private const int Usual = 960;
    private static readonly int[] AllWidths = [480, Usual, 1600];

    /// <summary>The widths it comes in.</summary>
    public IReadOnlyList<int> Widths => [.. AllWidths.Select(width => Math.Min(width, Width)).Distinct()];

    public int ShownWidth => Math.Min(Usual, Width);

    public int ShownHeight => HeightAt(ShownWidth);

    public string Shown => PathAt(ShownWidth);

    /// <summary>The <c>srcset</c> of an <c>img</c>.</summary>
    public string Choices => string.Join(", ", Widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{PathAt(width)} {width}w")));

    /// <summary>The picture that other services show beside a link to the page. Not all of them read WebP.</summary>
    public string Shared => string.Create(CultureInfo.InvariantCulture, $"/media/{Media.Value:N}.jpg");

    public MediaFit SharedFit => new(MediaFormat.Jpeg, Math.Min(MostShared, Math.Max(Width, Height)));

    public string PathAt(int width) => string.Create(CultureInfo.InvariantCulture, $"/media/{Media.Value:N}-{width}.webp");

    /// <summary>The fit that makes the picture so wide; a fit counts the longest side.</summary>
    public MediaFit FitAt(int width) => new(MediaFormat.Webp, Math.Max(width, HeightAt(width)));

    public int HeightAt(int width) => Math.Max(1, (int)Math.Round((double)Height * width / Width));
}
