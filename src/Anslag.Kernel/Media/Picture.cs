using SkiaSharp;

namespace Anslag.Kernel.Media;

/// <summary>An encoded picture.</summary>
internal sealed record Picture(byte[] Content, int Width, int Height);

/// <summary>Draws and encodes; the only place besides the codec where pixels are touched.</summary>
internal static class Pictures
{
    private const int PngQuality = 100;

    /// <summary>Encodes without metadata: pixels are all that is written.</summary>
    public static Picture Encode(SKBitmap bitmap, MediaFormat format, int quality)
    {
        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(Format(format), format is MediaFormat.Png ? PngQuality : quality)
            ?? throw new InvalidOperationException($"A bitmap could not be encoded as {format}.");
        return new Picture(data.ToArray(), bitmap.Width, bitmap.Height);
    }

    /// <summary>Draws a bitmap scaled to fill a new one of the given size, on white where the new one shall be opaque.</summary>
    public static SKBitmap Scaled(SKBitmap source, int width, int height, bool opaque)
    {
        var target = new SKBitmap(new SKImageInfo(
            width, height, SKColorType.Rgba8888, opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(target);
        canvas.Clear(opaque ? SKColors.White : SKColors.Transparent);
        using var image = SKImage.FromBitmap(source);
        canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return target;
    }

    private static SKEncodedImageFormat Format(MediaFormat format) => format switch
    {
        MediaFormat.Jpeg => SKEncodedImageFormat.Jpeg,
        MediaFormat.Png => SKEncodedImageFormat.Png,
        _ => SKEncodedImageFormat.Webp,
    };
}
