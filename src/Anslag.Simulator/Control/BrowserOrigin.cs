using System.Net;

namespace Anslag.Simulator.Control;

/// <summary>Tells our own pages' forms from those of others: a browser says where a form came from.</summary>
internal static class BrowserOrigin
{
    private const string Header = "Origin";

    /// <summary>Whether the request comes from this program's own pages, or from no browser at all.</summary>
    public static bool IsOwn(HttpRequest request) =>
        request.Headers[Header].ToString() is not { Length: > 0 } origin || origin == $"{request.Scheme}://{request.Host}";

    /// <summary>Whether the host is this machine by name: another name that leads here is somebody else's page.</summary>
    public static bool IsLoopback(HostString host) =>
        host.Host == "localhost" || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
