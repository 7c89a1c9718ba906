using System.Buffers.Binary;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>Pictures as short as they can be.</summary>
internal static class Pixels
{
    /// <summary>The header of a PNG, and whatever should follow it.</summary>
    public static byte[] Png(int width = 4, int height = 3, int padding = 0)
    {
        byte[] bytes = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[17], .. new byte[padding]];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    /// <summary>A JPEG with an application segment before its frame.</summary>
    public static byte[] Jpeg() => [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0, 0xFF, 0xD9];
}
