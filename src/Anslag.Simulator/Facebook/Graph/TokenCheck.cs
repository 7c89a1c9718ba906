using System.Security.Cryptography;
using System.Text;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Finds out who asks, and whether they may.</summary>
internal static class TokenCheck
{
    private static readonly string[] Schemes = ["Bearer ", "OAuth "];

    /// <summary>The token as it was sent, in the header or as a parameter.</summary>
    public static string? Sent(HttpRequest request, GraphParameters parameters)
    {
        var header = request.Headers.Authorization.ToString();
        var scheme = Schemes.FirstOrDefault(each => header.StartsWith(each, StringComparison.OrdinalIgnoreCase));
        return scheme is null ? parameters.Text("access_token") : header[scheme.Length..];
    }

    /// <summary>The token behind what was sent; null when nothing was, or when it is the app's own.</summary>
    public static Token? Holder(string? sent, GraphParameters parameters, FacebookState state, DateTimeOffset now)
    {
        if (sent is null or "" || sent == TrialApp.Token)
            return null;
        if (Problem(state.Tokens.GetValueOrDefault(sent), now) is { } problem)
            throw new GraphRefusal(problem);
        if (parameters.Text("appsecret_proof") is { } proof && proof != Proof(sent))
            throw new GraphRefusal(TokenErrors.WrongProof());
        return state.Tokens[sent];
    }

    public static GraphError? Problem(Token? token, DateTimeOffset now) => token switch
    {
        null => TokenErrors.Unreadable(),
        { IsRevoked: true } => TokenErrors.Revoked(),
        _ when token.Expires <= now => TokenErrors.Expired(),
        _ => null,
    };

    /// <summary>Refuses a token that may not do this on this page.</summary>
    public static void HoldPermissions(EdgeShape shape, GraphCall call)
    {
        if (shape.Permissions.Count == 0)
            return;
        var holder = call.Holder;
        var mayHere = shape.IsRead ? holder.MaySee(call.Page!) : holder.MaySpeakFor(call.Page!);
        if (!mayHere || shape.Permissions.Except(holder.Granted).Any())
            throw new GraphRefusal(shape.IsRead ? TokenErrors.MayNotRead(shape.Permissions) : TokenErrors.MayNotWrite(shape.Permissions));
    }

    private static string Proof(string token) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(TrialApp.Secret), Encoding.UTF8.GetBytes(token)));
}
