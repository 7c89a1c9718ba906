using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>Finds out who asks, and whether the method lets them.</summary>
internal static class TokenCheck
{
    private const string Scheme = "Bearer ";

    /// <summary>The token that was sent; null where none is needed and none was.</summary>
    public static Token? Holder(HttpRequest request, Access access, BlueskyState state, DateTimeOffset now)
    {
        if (access == Access.Open)
            return null;
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return access == Access.Optional ? null : throw new XrpcRefusal(TokenErrors.Missing());
        var token = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? state.Tokens.GetValueOrDefault(header[Scheme.Length..].Trim()) : null;
        if (Problem(token, access, now) is { } problem)
            throw new XrpcRefusal(problem);
        return token;
    }

    private static XrpcError? Problem(Token? token, Access access, DateTimeOffset now) => token switch
    {
        null => TokenErrors.Unreadable(),
        _ when token.IsRefresh != (access == Access.Refresh) => TokenErrors.WrongKind(),
        { IsRevoked: true, IsRefresh: true } => TokenErrors.RefreshRevoked(),
        { IsRevoked: true } => TokenErrors.Revoked(),
        _ when token.Expires <= now => TokenErrors.Expired(),
        _ => null,
    };
}
