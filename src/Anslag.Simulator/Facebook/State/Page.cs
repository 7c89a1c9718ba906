namespace Anslag.Simulator.Facebook.State;

/// <summary>A page that a municipality has on the network.</summary>
public sealed record Page(string Id, string Name);
