using System.Net;
using System.Net.Sockets;

namespace Anslag.Kernel.Http;

/// <summary>Which network addresses lead to the public internet.</summary>
internal static class PublicAddresses
{
    /// <summary>Special-purpose IPv4: the registry of RFC 6890, multicast and what is reserved.</summary>
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>All public IPv6 lies in here (RFC 4291); loopback, link-local, unique local, multicast and translated IPv4 do not.</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>What is special inside it: Teredo and its like, documentation, and 6to4, which hides an IPv4 address.</summary>
    private static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    public static bool Contain(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily is AddressFamily.InterNetwork
            ? !Array.Exists(Special4, network => network.Contains(plain))
            : Global6.Contains(plain) && !Array.Exists(Special6, network => network.Contains(plain));
    }

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
