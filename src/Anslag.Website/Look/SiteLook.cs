using System.Reflection;
using System.Security;
using System.Text;
using Anslag.Website.Snapshot;

namespace Anslag.Website.Look;

/// <summary>How the site looks: its one style sheet, its fonts, the organisation's mark. All of it travels inside the program.</summary>
internal sealed class SiteLook
{
    private static readonly Assembly Program = typeof(SiteLook).Assembly;

    private static readonly string[] FontNames = ["latin", "latin-ext"];

    // The grounds of site.css, light and dark.
    private static readonly SiteColour[] LightGrounds = [SiteColour.White, new(0xF4, 0xF3, 0xEF)];
    private static readonly SiteColour[] DarkGrounds = [new(0x12, 0x17, 0x1B), new(0x1B, 0x22, 0x28)];
    private readonly SiteColour colour;

    public SiteLook(WebsiteOptions options)
    {
        colour = SiteColour.Parse(options.Colour) ?? throw new InvalidOperationException($"Website:Colour is {options.Colour}; write it as #RRGGBB.");
        Fonts = [.. FontNames.Select(Font)];
        Style = new SiteAsset(Encoding.UTF8.GetBytes(Css()), "text/css; charset=utf-8", "/look/{0}.css");
        MadeBy = SiteFolder.HashOf(Encoding.UTF8.GetBytes($"{Program.ManifestModule.ModuleVersionId} {options.Address} {string.Join(',', options.Hosts)}"))[..16];
    }

    /// <summary>The program and the settings that pages are drawn with: when one of them changes, every page is drawn anew.</summary>
    public string MadeBy { get; }

    public SiteAsset Style { get; }

    public IReadOnlyList<SiteAsset> Fonts { get; }

    /// <summary>The organisation's mark: its first letter on its colour.</summary>
    public SiteAsset MarkOf(string name) => new(
        Encoding.UTF8.GetBytes($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="{colour.ReadableOn(SiteColour.White)}"/><text x="16" y="23" text-anchor="middle" font-family="system-ui,sans-serif" font-size="20" font-weight="700" fill="#fff">{SecurityElement.Escape(name[..1].ToUpperInvariant())}</text></svg>
            """),
        "image/svg+xml",
        "/look/{0}.svg");

    private static SiteAsset Font(string name) => new(Resource($"{name}.woff2"), "font/woff2", "/look/{0}.woff2");

    private string Css() => Encoding.UTF8.GetString(Resource("site.css"))
        .Replace("var(--own-light)", colour.ReadableOn(LightGrounds).ToString(), StringComparison.Ordinal)
        .Replace("var(--own-dark)", colour.ReadableOn(DarkGrounds).ToString(), StringComparison.Ordinal)
        .Replace("latin.woff2", Fonts[0].Path, StringComparison.Ordinal)
        .Replace("latin-ext.woff2", Fonts[1].Path, StringComparison.Ordinal);

    private static byte[] Resource(string name)
    {
        using var resource = Program.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }
}

/// <summary>A file of the look. Its address holds its hash, so what stands there never changes.</summary>
internal sealed record SiteAsset(byte[] Content, string ContentType, string PathFormat)
{
    public string Path { get; } = PathFormat.Replace("{0}", SiteFolder.HashOf(Content)[..12], StringComparison.Ordinal);
}
