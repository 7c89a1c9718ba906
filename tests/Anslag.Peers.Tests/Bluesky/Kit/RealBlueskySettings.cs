namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>The program's settings where the real server is its world: who resolves handles, where identities are listed, what may be reached on this machine.</summary>
internal static class RealBlueskySettings
{
    public static Dictionary<string, string?> Of(Uri? alsoAllowed = null) => new()
    {
        ["Bluesky:Resolver"] = RealPds.Pds.ToString(),
        ["Bluesky:Directory"] = RealPds.Plc.ToString(),
        ["Http:AllowedHosts:0"] = RealPds.Pds.Authority,
        ["Http:AllowedHosts:1"] = RealPds.Plc.Authority,
        ["Http:AllowedHosts:2"] = (alsoAllowed ?? RealPds.Pds).Authority,
    };
}
