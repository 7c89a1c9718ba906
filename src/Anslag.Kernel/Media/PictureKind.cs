using System.Text;

namespace Anslag.Kernel.Media;

/// <summary>What a file is, by its first bytes; its name and what the browser says about it count for nothing.</summary>
internal enum PictureKind
{
    Unknown,
    Jpeg,
    Png,
    Gif,
    Webp,
    Heic,
}

internal static class PictureKinds
{
    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    public static PictureKind Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return PictureKind.Jpeg;
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]))
            return PictureKind.Png;
        if (content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8))
            return PictureKind.Gif;
        if (content.Length < 12)
            return PictureKind.Unknown;
        if (content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8))
            return PictureKind.Webp;
        return content[4..].StartsWith("ftyp"u8) && HeicBrands.Contains(Encoding.ASCII.GetString(content[8..12]))
            ? PictureKind.Heic
            : PictureKind.Unknown;
    }
}
