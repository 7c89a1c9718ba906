using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>The account that a call is about: the caller's, or the one that it names.</summary>
internal static class Subject
{
    private static readonly string[] Names = ["repo", "actor", "did", "identifier", "handle"];

    public static string? Of(XrpcCall call, BlueskyState state) => call.Token?.Did
        ?? Names.Select(name => state.Find(call.TextIfSaid(name))?.Did).FirstOrDefault(did => did is not null)
        ?? (AtUri.TryParse(call.TextIfSaid("uri"), out var uri) ? state.Find(uri.Authority)?.Did : null);
}
