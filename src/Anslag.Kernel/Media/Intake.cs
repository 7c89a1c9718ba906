using Anslag.Kernel.Rules;
using SkiaSharp;

namespace Anslag.Kernel.Media;

/// <summary>Judges what somebody gives us, and makes of it a picture that is nothing but pixels.</summary>
internal sealed class Intake(MediaOptions options)
{
    private const int Quality = 90;
    private const int Million = 1_000_000;

    /// <summary>Reads a file that may be too large, without reading more than is allowed.</summary>
    public async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var part = new byte[81_920];
        while (await content.ReadAsync(part, cancellationToken) is > 0 and var length)
        {
            if (read.Length + length > options.MostBytes)
                throw new BrokenRule(MediaRules.SmallEnough, options.MostBytes / Million);
            read.Write(part, 0, length);
        }
        return read.ToArray();
    }

    /// <summary>The picture upright, in sRGB, without metadata: JPEG, or PNG where parts are transparent.</summary>
    /// <exception cref="BrokenRule">It is not a picture that we take.</exception>
    public Picture Judge(byte[] content)
    {
        RefuseUnknown(PictureKinds.Of(content));
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data) ?? throw new BrokenRule(MediaRules.Undamaged);
        RefuseTooManyPixels(codec.Info);
        using var upright = Upright.Turn(Decode(codec), codec.EncodedOrigin);
        return Pictures.Encode(upright, upright.AlphaType is SKAlphaType.Opaque ? MediaFormat.Jpeg : MediaFormat.Png, Quality);
    }

    private static void RefuseUnknown(PictureKind kind)
    {
        if (kind is PictureKind.Heic)
            throw new BrokenRule(MediaRules.NotHeic);
        if (kind is PictureKind.Unknown)
            throw new BrokenRule(MediaRules.KnownFormat);
    }

    /// <summary>Before decoding: a file of a few kilobytes can claim to be a picture of many gigabytes.</summary>
    private void RefuseTooManyPixels(SKImageInfo claimed)
    {
        if ((long)claimed.Width * claimed.Height > options.MostPixels)
            throw new BrokenRule(MediaRules.FewEnoughPixels, claimed.Width, claimed.Height, options.MostPixels / Million);
    }

    private static SKBitmap Decode(SKCodec codec)
    {
        var alpha = codec.Info.AlphaType is SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, alpha, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success)
            return bitmap;
        bitmap.Dispose();
        throw new BrokenRule(MediaRules.Undamaged);
    }
}
