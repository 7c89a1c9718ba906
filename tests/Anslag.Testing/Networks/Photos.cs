using SkiaSharp;

namespace Anslag.Testing.Networks;

/// <summary>A picture to publish.</summary>
public static class Photos
{
    /// <summary>Noise, which no encoder makes small.</summary>
    public static byte[] Jpeg(int width = 800, int height = 400)
    {
        using var bitmap = new SKBitmap(width, height);
        var chance = new Random(width);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                bitmap.SetPixel(x, y, new SKColor((uint)chance.Next() | 0xFF000000));
            }
        }
        return bitmap.Encode(SKEncodedImageFormat.Jpeg, 100).ToArray();
    }
}
