using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Identity;

/// <summary><c>/{did}</c>: the document of an identifier, as the directory of <c>did:plc</c> serves it.</summary>
internal static class DidDirectory
{
    private const string Method = "did:plc:";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet($"/{Method}{{name}}", Get);

    private static IResult Get(string name, HttpRequest request, BlueskyLedger ledger) =>
        ledger.Current.Accounts.TryGetValue(Method + name, out var account)
            ? TypedResults.Json(DidDocument.Of(account, $"{request.Scheme}://{request.Host}"), contentType: "application/did+ld+json")
            : TypedResults.NotFound(new { message = $"DID not registered: {Method}{name}" });
}
