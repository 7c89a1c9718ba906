using System.Globalization;
using Anslag.Website.Snapshot;
using Microsoft.Extensions.Primitives;

namespace Anslag.Website.Serving;

/// <summary>What an address answers, with its headers written out beforehand: a request costs no text of its own.</summary>
internal sealed class SiteAnswer
{
    private static readonly StringValues Short = "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400";
    private static readonly StringValues Lasting = "public, max-age=86400";
    private readonly Form plain;
    private readonly Form? brotli;
    private readonly Form? gzip;

    public SiteAnswer(SiteFile file, bool isTrial)
    {
        Status = file.Status;
        ContentType = file.ContentType;
        Caching = file.IsLasting ? Lasting : Short;
        IsTrial = isTrial;
        IsLarge = file.IsLarge;
        plain = new Form(file, SiteEncoding.Plain);
        if (file.IsCompressed)
            (brotli, gzip) = (new Form(file, SiteEncoding.Brotli), new Form(file, SiteEncoding.Gzip));
    }

    public int Status { get; }

    public StringValues ContentType { get; }

    public StringValues Caching { get; }

    /// <summary>Whether search engines are asked to stay away.</summary>
    public bool IsTrial { get; }

    /// <summary>Whether it is sent from disk, and a part of it can be asked for.</summary>
    public bool IsLarge { get; }

    /// <summary>Whether what is sent depends on what the browser can unpack.</summary>
    public bool Varies => brotli is not null;

    /// <summary>The form that the browser can unpack, the smallest first.</summary>
    public Form For(StringValues acceptEncoding)
    {
        if (brotli is null || acceptEncoding.Count == 0)
            return plain;
        return Accepts(acceptEncoding, brotli) ? brotli : gzip is not null && Accepts(acceptEncoding, gzip) ? gzip : plain;
    }

    private static bool Accepts(StringValues accepted, Form form)
    {
        foreach (var codings in accepted)
        {
            if (Accepts(codings, form.Encoding.Name))
                return true;
        }
        return false;
    }

    /// <summary>RFC 9110, 12.5.3; a weight of zero refuses.</summary>
    private static bool Accepts(ReadOnlySpan<char> accepted, ReadOnlySpan<char> name)
    {
        foreach (var part in accepted.Split(','))
        {
            var coding = accepted[part].Trim();
            var weight = coding.IndexOf(';');
            if ((weight < 0 ? coding : coding[..weight].TrimEnd()).Equals(name, StringComparison.OrdinalIgnoreCase))
                return weight < 0 || !IsZero(coding[(weight + 1)..]);
        }
        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> weight)
    {
        var value = weight.IndexOf('=');
        return value >= 0
            && decimal.TryParse(weight[(value + 1)..].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number == 0;
    }

    /// <summary>The answer's content in one encoding.</summary>
    internal sealed class Form(SiteFile file, SiteEncoding encoding)
    {
        public SiteEncoding Encoding { get; } = encoding;

        /// <summary>The name of its file.</summary>
        public string Name { get; } = file.Hash + encoding.Ending;

        public StringValues ETag { get; } = $"\"{file.Hash[..32]}{encoding.Ending}\"";

        public bool IsKnownTo(StringValues ifNoneMatch)
        {
            foreach (var tags in ifNoneMatch)
            {
                if (tags is "*" || tags?.Contains(ETag.ToString(), StringComparison.Ordinal) is true)
                    return true;
            }
            return false;
        }
    }
}
