using System.Globalization;

namespace Anslag.Website.Look;

/// <summary>A colour of the site. Contrast is computed as WCAG 2.2 defines it.</summary>
internal sealed record SiteColour(byte Red, byte Green, byte Blue)
{
    /// <summary>What text needs (WCAG 2.2, 1.4.3).</summary>
    public const double EnoughForText = 4.5;
    private const double Step = 0.04;

    public static SiteColour White { get; } = new(255, 255, 255);

    public static SiteColour Black { get; } = new(0, 0, 0);

    /// <summary>Reads <c>#RRGGBB</c>; <see langword="null"/> when it is none.</summary>
    public static SiteColour? Parse(string? text) =>
        text is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new SiteColour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>The same colour, darker or lighter until text in it can be read on all the grounds.</summary>
    public SiteColour ReadableOn(params ReadOnlySpan<SiteColour> grounds)
    {
        var towards = grounds[0].Luminance > 0.5 ? Black : White;
        var colour = this;
        for (var share = 0.0; share < 1 && !colour.IsReadableOn(grounds); share += Step)
            colour = Mixed(towards, share);
        return colour;
    }

    public double ContrastTo(SiteColour other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private bool IsReadableOn(ReadOnlySpan<SiteColour> grounds)
    {
        foreach (var ground in grounds)
        {
            if (ContrastTo(ground) < EnoughForText)
                return false;
        }
        return true;
    }

    private SiteColour Mixed(SiteColour towards, double share) =>
        new(Mixed(Red, towards.Red, share), Mixed(Green, towards.Green, share), Mixed(Blue, towards.Blue, share));

    private static byte Mixed(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
