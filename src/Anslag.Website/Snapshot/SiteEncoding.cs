namespace Anslag.Website.Snapshot;

/// <summary>A form in which a file lies ready to be sent.</summary>
/// <param name="Name">Its name in <c>Accept-Encoding</c> and <c>Content-Encoding</c>; empty for the file as it is.</param>
/// <param name="Ending">The ending of its file.</param>
internal sealed record SiteEncoding(string Name, string Ending)
{
    public static SiteEncoding Plain { get; } = new(string.Empty, string.Empty);

    public static SiteEncoding Brotli { get; } = new("br", ".br");

    public static SiteEncoding Gzip { get; } = new("gzip", ".gz");
}
