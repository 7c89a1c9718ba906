using System.Buffers.Binary;
using SkiaSharp;

namespace Anslag.Tests.Kernel.Media;

/// <summary>Pictures as cameras and attackers make them.</summary>
internal static class Photos
{
    /// <summary>Left half red, right half blue.</summary>
    public static byte[] RedAndBlue(SKEncodedImageFormat format, int width = 40, int height = 20, SKAlphaType alpha = SKAlphaType.Opaque)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, alpha));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Red);
        using var blue = new SKPaint { Color = alpha is SKAlphaType.Opaque ? SKColors.Blue : SKColors.Blue.WithAlpha(128), BlendMode = SKBlendMode.Src };
        canvas.DrawRect(new SKRect(width / 2f, 0, width, height), blue);
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG whose EXIF says how the camera was held, and where (a GPS block).</summary>
    public static byte[] WithExif(ushort orientation)
    {
        var jpeg = RedAndBlue(SKEncodedImageFormat.Jpeg);
        var exif = Exif(orientation);
        byte[] header = [0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2)];
        return [.. jpeg[..2], .. header, .. exif, .. jpeg[2..]];
    }

    /// <summary>A PNG of a few bytes that claims to be so large.</summary>
    public static byte[] Bomb(int width, int height)
    {
        var png = RedAndBlue(SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32(png.AsSpan(12, 17)));
        return png;
    }

    public static string Corners(byte[] content)
    {
        using var bitmap = SKBitmap.Decode(content);
        char Color(int x, int y) => bitmap.GetPixel(x, y) is { Red: > 200, Blue: < 90 } ? 'R' : 'B';
        return $"{bitmap.Width}x{bitmap.Height} {Color(2, 2)}{Color(bitmap.Width - 3, 2)}{Color(2, bitmap.Height - 3)}{Color(bitmap.Width - 3, bitmap.Height - 3)}";
    }

    /// <summary>TIFF 6.0, big-endian: orientation, and a GPS directory with a latitude reference and a text that must not get out.</summary>
    private static byte[] Exif(ushort orientation)
    {
        byte[] directory =
        [
            .. "MM\0*"u8, 0, 0, 0, 8,
            0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
            0, 0, 0, 0,
            0, 1,
            0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0,
            0, 0, 0, 0,
        ];
        return [.. "Exif\0\0"u8, .. directory, .. "GPS 59.3293 18.0686"u8];
    }

    private static uint Crc32(ReadOnlySpan<byte> content)
    {
        var crc = uint.MaxValue;
        foreach (var part in content)
        {
            crc ^= part;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
