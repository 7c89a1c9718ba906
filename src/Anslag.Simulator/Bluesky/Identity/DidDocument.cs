using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Identity;

/// <summary>What an identifier stands for: the account's handle, and this program as its server.</summary>
/// <remarks>No verification method: the simulator signs nothing.</remarks>
internal static class DidDocument
{
    public static JsonObject Of(Account account, string root) => new()
    {
        ["@context"] = new JsonArray("https://www.w3.org/ns/did/v1"),
        ["id"] = account.Did,
        ["alsoKnownAs"] = new JsonArray($"at://{account.Handle}"),
        ["verificationMethod"] = new JsonArray(),
        ["service"] = new JsonArray(new JsonObject
        {
            ["id"] = "#atproto_pds",
            ["type"] = "AtprotoPersonalDataServer",
            ["serviceEndpoint"] = root,
        }),
    };

    /// <summary>The server's own identifier.</summary>
    public static string OfServer(string root) => "did:web:" + new Uri(root).Authority.Replace(":", "%3A", StringComparison.Ordinal);
}
