using SkiaSharp;

namespace Anslag.Kernel.Media;

/// <summary>Makes a kept picture fit a place: its size in pixels, its format, its size in bytes.</summary>
internal static class Fitting
{
    private const float StepDown = 0.8f;
    private const int Smallest = 64;
    private static readonly int[] Qualities = [85, 75, 65, 55];

    public static Picture Fit(Stream kept, MediaFit fit)
    {
        using var whole = SKBitmap.Decode(kept) ?? throw new InvalidDataException("A kept picture cannot be decoded.");
        var longest = Math.Min(fit.MostPixels, Math.Max(whole.Width, whole.Height));
        while (true)
        {
            using var scaled = Scaled(whole, longest, fit.Format);
            if (Encodings(scaled, fit.Format).FirstOrDefault(picture => Fits(picture, fit)) is { } picture)
                return picture;
            longest = (int)(longest * StepDown);
            if (longest < Smallest)
                throw new InvalidOperationException($"A picture cannot be made to fit {fit.MostBytes} bytes.");
        }
    }

    private static bool Fits(Picture picture, MediaFit fit) => fit.MostBytes is not { } most || picture.Content.Length <= most;

    private static IEnumerable<Picture> Encodings(SKBitmap bitmap, MediaFormat format) =>
        (format is MediaFormat.Png ? Qualities.Take(1) : Qualities).Select(quality => Pictures.Encode(bitmap, format, quality));

    private static SKBitmap Scaled(SKBitmap whole, int longest, MediaFormat format)
    {
        var scale = (float)longest / Math.Max(whole.Width, whole.Height);
        var opaque = format is MediaFormat.Jpeg || whole.AlphaType is SKAlphaType.Opaque;
        return Pictures.Scaled(whole, Pixels(whole.Width * scale), Pixels(whole.Height * scale), opaque);
    }

    private static int Pixels(float length) => Math.Max(1, (int)MathF.Round(length));
}
