using System.Text.Json;
using Anslag.Testing;

namespace Anslag.Peers.Tests;

/// <summary>
/// A real server of somebody else. <c>bin/peers</c> starts it and hands on the line that it prints when it is ready, its addresses as JSON, in
/// a variable named after its folder: <c>ANSLAG_PEER_BLUESKY={"plc":"http://…","pds":"http://…"}</c>.
/// </summary>
internal static class Peer
{
    /// <summary>One of a peer's addresses. Skips the test where the peer was not started.</summary>
    public static Uri Address(string peer, string name)
    {
        var ready = Environment.GetEnvironmentVariable($"ANSLAG_PEER_{peer.ToUpperInvariant()}");
        if (string.IsNullOrEmpty(ready))
            Skip.Because($"bin/peers starts {peer}, and then these tests.");
        return new(JsonDocument.Parse(ready).RootElement.GetProperty(name).GetString()!);
    }
}
