using System.Diagnostics.CodeAnalysis;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Networks;

/// <summary>The networks that are registered, the own website first.</summary>
internal sealed class NetworkList(IEnumerable<INetwork> networks)
{
    public IReadOnlyList<INetwork> All { get; } = [.. networks.OrderByDescending(network => network.Profile.IsOwnSite)];

    public bool TryFind(string key, [NotNullWhen(true)] out INetwork? network)
    {
        network = All.FirstOrDefault(one => one.Profile.Key == key);
        return network is not null;
    }

    /// <summary>The network's name; its key where it is no longer registered.</summary>
    public string NameOf(string key) => TryFind(key, out var network) ? network.Profile.Name : key;
}
