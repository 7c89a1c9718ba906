namespace Anslag.Website;

/// <summary>The citizens' site. Section <c>Website</c> of the configuration.</summary>
public sealed class WebsiteOptions
{
    /// <summary>Where citizens find the site.</summary>
    public Uri Address { get; set; } = new("http://localhost:5080");

    /// <summary>
    /// Host names and whose site they show: <c>www.ekbacken.example</c> → the organisation's code. Needed where an installation has several
    /// organisations; a single one answers to any name. An organisation's first host name is its address.
    /// </summary>
    public Dictionary<string, string> Hosts { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The organisation's colour, <c>#RRGGBB</c>. Where it would be hard to read it is made darker or lighter until it is not.</summary>
    public string Colour { get; set; } = "#1B4F72";

    /// <summary>The longest time between two looks for changes, should a signal be lost.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How much memory the pages that are read most may take, in bytes.</summary>
    public long MostHotBytes { get; set; } = 64_000_000;
}
