using SkiaSharp;

namespace Anslag.Browser.Tests;

/// <summary>A photograph of nothing, as a camera would give it.</summary>
internal static class Photo
{
    public static byte[] Jpeg()
    {
        using var bitmap = new SKBitmap(1600, 1000);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(0x5F, 0x82, 0x73));
        using var sky = new SKPaint { Color = new SKColor(0x9D, 0xB7, 0xA8) };
        canvas.DrawRect(0, 0, 1600, 500, sky);
        return bitmap.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray();
    }
}
