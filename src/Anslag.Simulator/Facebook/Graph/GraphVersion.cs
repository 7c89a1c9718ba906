namespace Anslag.Simulator.Facebook.Graph;

/// <summary>The one version that is spoken here.</summary>
internal static class GraphVersion
{
    public const string Current = "v25.0";
}
