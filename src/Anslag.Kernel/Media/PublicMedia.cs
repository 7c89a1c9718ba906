using System.Buffers.Binary;
using System.Security.Cryptography;
using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Kernel.Media;

/// <summary>
/// Addresses for networks that fetch a file themselves. Each names one file in one form, for a short while; it is sealed, so that it tells
/// nothing and cannot be made or changed by anybody else. Who has it may read that file, without signing in.
/// </summary>
public sealed class PublicMedia(IDataProtectionProvider keys, TimeProvider time)
{
    /// <summary>Where the addresses begin.</summary>
    public const string Folder = "/m/";

    private const int IdSize = 16;
    private const int Size = IdSize + IdSize + sizeof(long) + sizeof(int) + sizeof(int) + sizeof(int);
    private const int IsVideo = -1;
    private readonly IDataProtector protector = keys.CreateProtector("Anslag.Kernel.PublicMedia");

    /// <summary>The path of a picture, or of a video's still picture, in a size and format.</summary>
    public string PathOf(OrganisationId organisation, MediaId media, MediaFit fit, TimeSpan lifetime) => Seal(organisation, media, fit, lifetime);

    /// <summary>The path of a video.</summary>
    public string PathOf(OrganisationId organisation, MediaId media, TimeSpan lifetime) => Seal(organisation, media, fit: null, lifetime);

    /// <summary>What a path names; <see langword="null"/> where it names nothing, or no longer.</summary>
    internal PublicFile? Open(string token)
    {
        try
        {
            return Read(protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private string Seal(OrganisationId organisation, MediaId media, MediaFit? fit, TimeSpan lifetime)
    {
        var named = new byte[Size];
        organisation.Value.TryWriteBytes(named);
        media.Value.TryWriteBytes(named.AsSpan(IdSize));
        var rest = named.AsSpan(IdSize + IdSize);
        BinaryPrimitives.WriteInt64BigEndian(rest, (time.GetUtcNow() + lifetime).UtcTicks);
        BinaryPrimitives.WriteInt32BigEndian(rest[8..], fit is null ? IsVideo : (int)fit.Format);
        BinaryPrimitives.WriteInt32BigEndian(rest[12..], fit?.MostPixels ?? 0);
        BinaryPrimitives.WriteInt32BigEndian(rest[16..], fit?.MostBytes ?? 0);
        return Folder + WebEncoders.Base64UrlEncode(protector.Protect(named));
    }

    private PublicFile? Read(ReadOnlySpan<byte> named)
    {
        var rest = named[(IdSize + IdSize)..];
        if (BinaryPrimitives.ReadInt64BigEndian(rest) <= time.GetUtcNow().UtcTicks)
            return null;
        var format = BinaryPrimitives.ReadInt32BigEndian(rest[8..]);
        var mostBytes = BinaryPrimitives.ReadInt32BigEndian(rest[16..]);
        var fit = format is IsVideo ? null : new MediaFit((MediaFormat)format, BinaryPrimitives.ReadInt32BigEndian(rest[12..]), mostBytes > 0 ? mostBytes : null);
        return new PublicFile(new OrganisationId(new Guid(named[..IdSize])), new MediaId(new Guid(named[IdSize..(IdSize + IdSize)])), fit);
    }
}

/// <summary>What a public address names.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Media">The picture or video.</param>
/// <param name="Fit">The form of a picture; <see langword="null"/> for the video itself.</param>
internal sealed record PublicFile(OrganisationId Organisation, MediaId Media, MediaFit? Fit);
