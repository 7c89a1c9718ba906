namespace Anslag.Kernel.Http;

/// <summary>How addresses that people give are fetched. Section <c>Http</c> of the configuration.</summary>
public sealed class HttpOptions
{
    /// <summary>Hosts that may be reached although they are not public, as <c>host</c> or <c>host:port</c>: the simulator, an own server.</summary>
    public IList<string> AllowedHosts { get; set; } = [];

    /// <summary>The largest answer, in bytes, as it is after decompression.</summary>
    public int MostBytes { get; set; } = 10_000_000;

    /// <summary>The longest time for everything: look-up, connection, redirects and the whole answer.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The most redirects that are followed.</summary>
    public int MostRedirects { get; set; } = 5;
}
