using System.Text.Json.Serialization;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Xrpc;

namespace Anslag.Channels.Bluesky.Methods;

/// <summary><c>com.atproto.server.createSession</c>, <c>refreshSession</c> and <c>getSession</c>.</summary>
internal static class Sessions
{
    public static Task<XrpcAnswer<SessionAnswer>> CreateSessionAsync(
        this XrpcClient xrpc, XrpcServer server, string identifier, string password, CancellationToken cancellationToken) =>
        xrpc.CallAsync<SessionAnswer>(
            server,
            "com.atproto.server.createSession",
            token: string.Empty,
            new Dictionary<string, string> { ["identifier"] = identifier, ["password"] = password },
            cancellationToken);

    public static Task<XrpcAnswer<SessionAnswer>> RefreshSessionAsync(
        this XrpcClient xrpc, XrpcServer server, BlueskySession session, CancellationToken cancellationToken) =>
        xrpc.CallAsync<SessionAnswer>(server, "com.atproto.server.refreshSession", session.Refresh, input: null, cancellationToken);

    public static Task<XrpcAnswer<SessionState>> GetSessionAsync(
        this XrpcClient xrpc, XrpcServer server, BlueskySession session, CancellationToken cancellationToken) =>
        xrpc.QueryAsync<SessionState>(server, "com.atproto.server.getSession", session.Access, cancellationToken);
}

internal sealed record SessionAnswer(
    [property: JsonPropertyName("accessJwt")] string Access,
    [property: JsonPropertyName("refreshJwt")] string Refresh,
    [property: JsonPropertyName("did")] string Did,
    [property: JsonPropertyName("handle")] string Handle)
{
    public BlueskySession On(XrpcServer server) => new(Access, Refresh, server.Address);
}

internal sealed record SessionState(
    [property: JsonPropertyName("did")] string Did,
    [property: JsonPropertyName("active")] bool? Active,
    [property: JsonPropertyName("status")] string? Status);
