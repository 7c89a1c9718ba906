using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>Makes tokens in the form of JSON Web Tokens, since clients read when they end.</summary>
/// <remarks>The signature is random: the simulator knows its tokens by heart and checks none.</remarks>
internal static class SessionMaker
{
    private static readonly TimeSpan AccessLifetime = TimeSpan.FromHours(2);
    private static readonly TimeSpan RefreshLifetime = TimeSpan.FromDays(90);
    private const int SignatureBytes = 32;

    public static Session Make(string did, string audience, DateTimeOffset now)
    {
        var (accessEnds, refreshEnds) = (now + AccessLifetime, now + RefreshLifetime);
        return new(
            new(Jwt("at+jwt", "com.atproto.appPass", did, audience, now, accessEnds), did, IsRefresh: false, accessEnds),
            new(Jwt("refresh+jwt", "com.atproto.refresh", did, audience, now, refreshEnds), did, IsRefresh: true, refreshEnds));
    }

    private static string Jwt(string type, string scope, string did, string audience, DateTimeOffset now, DateTimeOffset ends)
    {
        var header = new { typ = type, alg = "HS256" };
        var claims = new
        {
            scope,
            sub = did,
            aud = audience,
            jti = Guid.NewGuid().ToString("N"),
            iat = now.ToUnixTimeSeconds(),
            exp = ends.ToUnixTimeSeconds(),
        };
        return $"{Part(header)}.{Part(claims)}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SignatureBytes))}";
    }

    private static string Part(object part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
}
