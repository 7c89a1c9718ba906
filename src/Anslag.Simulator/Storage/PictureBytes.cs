using System.Buffers.Binary;

namespace Anslag.Simulator.Storage;

/// <summary>What a picture's bytes say that it is; the name and the stated type say nothing.</summary>
internal sealed record PictureBytes(string ContentType, int Width, int Height)
{
    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF];
    private const int JpegScan = 0xDA;

    /// <summary>A JPG or PNG with a size, or null.</summary>
    public static PictureBytes? Judge(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngStart))
            return Png(bytes);
        return bytes.StartsWith(JpegStart) ? Jpeg(bytes[2..]) : null;
    }

    private static PictureBytes? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 33 || !bytes[12..16].SequenceEqual("IHDR"u8)
        ? null
        : Sized("image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    /// <summary>Walks the segments until the frame header, which holds the size.</summary>
    private static PictureBytes? Jpeg(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 9 && bytes[0] == 0xFF && bytes[1] != JpegScan)
        {
            if (IsFrame(bytes[1]))
                return Sized("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[7..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[5..]));
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
            bytes = length < bytes.Length ? bytes[length..] : [];
        }
        return null;
    }

    // C4, C8 and CC lie among the frame markers and are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureBytes? Sized(string type, int width, int height) => width > 0 && height > 0 ? new(type, width, height) : null;
}
