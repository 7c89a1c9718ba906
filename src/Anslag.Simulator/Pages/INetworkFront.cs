namespace Anslag.Simulator.Pages;

/// <summary>A simulated network as the front page lists it.</summary>
internal interface INetworkFront
{
    string Name { get; }

    IReadOnlyList<FrontLink> Pages { get; }
}

/// <summary>A page on a network and where it is.</summary>
internal sealed record FrontLink(string Name, string Path);
