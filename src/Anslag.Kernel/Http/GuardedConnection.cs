using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Http;

/// <summary>Looks a name up.</summary>
public delegate Task<IPAddress[]> NameLookup(string host, CancellationToken cancellationToken);

/// <summary>
/// Connects to public addresses only. The name is looked up once and the connection goes to the very addresses that were judged, so
/// a name that changes between two look-ups, and a redirect, are judged like the first address.
/// </summary>
internal sealed class GuardedConnection(NameLookup lookup, HttpOptions options)
{
    /// <summary>Opens a connection to the first address that answers.</summary>
    public Func<IPAddress[], int, CancellationToken, Task<Stream>> Open { get; init; } = OpenAsync;

    /// <summary>Connects for a request. A redirect may have given it another scheme, and the framework would speak HTTP with any.</summary>
    public async ValueTask<Stream> ConnectAsync(Uri address, DnsEndPoint place, CancellationToken cancellationToken)
    {
        RefuseOtherSchemes(address);
        var addresses = IPAddress.TryParse(place.Host, out var literal) ? [literal] : await lookup(place.Host, cancellationToken);
        if (!IsAllowed(place) && !Array.TrueForAll(addresses, PublicAddresses.Contain))
            throw new BrokenRule(HttpRules.PublicAddress, place.Host);
        return await Open(addresses, place.Port, cancellationToken);
    }

    public static void RefuseOtherSchemes(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            throw new BrokenRule(HttpRules.WebAddress, address);
    }

    private bool IsAllowed(DnsEndPoint place)
    {
        var withPort = string.Create(CultureInfo.InvariantCulture, $"{place.Host}:{place.Port}");
        return options.AllowedHosts.Contains(place.Host, StringComparer.OrdinalIgnoreCase)
            || options.AllowedHosts.Contains(withPort, StringComparer.OrdinalIgnoreCase);
    }

    private static async Task<Stream> OpenAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
