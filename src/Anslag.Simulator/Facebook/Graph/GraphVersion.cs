namespace Anslag.Simulator.Facebook.Graph;

/// <summary>The one version that is spoken here.</summary>
internal static class GraphVersion
{
    public const string Current = "v25.0";

    /// <summary>Whether a part of a path is meant as a version, so that the call is the Graph API's to refuse.</summary>
    public static bool IsMeant(string part) => part.Length > 1 && part[0] == 'v' && char.IsAsciiDigit(part[1]);
}
