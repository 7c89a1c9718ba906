using System.Text.Json.Serialization;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>/oauth/access_token</c> and <c>/debug_token</c>. Both take secrets in the query; nothing logs these addresses.</summary>
internal static class Tokens
{
    public static Task<GraphAnswer<GraphToken>> ExchangeCodeAsync(
        this GraphClient graph, FacebookApp app, string code, Uri redirect, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphToken>(
            app.Edge($"oauth/access_token?{Client(app)}&redirect_uri={Uri.EscapeDataString(redirect.AbsoluteUri)}&code={Uri.EscapeDataString(code)}"),
            token: string.Empty,
            cancellationToken);

    /// <summary>A token of an hour or two becomes one of about sixty days.</summary>
    public static Task<GraphAnswer<GraphToken>> LengthenAsync(
        this GraphClient graph, FacebookApp app, string token, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphToken>(
            app.Edge($"oauth/access_token?grant_type=fb_exchange_token&{Client(app)}&fb_exchange_token={Uri.EscapeDataString(token)}"),
            token: string.Empty,
            cancellationToken);

    public static Task<GraphAnswer<GraphTokenState>> DebugTokenAsync(
        this GraphClient graph, FacebookApp app, string token, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphTokenState>(app.Edge($"debug_token?input_token={Uri.EscapeDataString(token)}"), $"{app.Id}|{app.Secret}", cancellationToken);

    private static string Client(FacebookApp app) => $"client_id={app.Id}&client_secret={Uri.EscapeDataString(app.Secret)}";
}

internal sealed record GraphToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] long? ExpiresIn);

internal sealed record GraphTokenState([property: JsonPropertyName("data")] GraphTokenFacts? Data);

internal sealed record GraphTokenFacts(
    [property: JsonPropertyName("is_valid")] bool IsValid,
    [property: JsonPropertyName("expires_at")] long? ExpiresAt,
    [property: JsonPropertyName("scopes")] IReadOnlyList<string>? Scopes,
    [property: JsonPropertyName("error")] GraphError? Error);
