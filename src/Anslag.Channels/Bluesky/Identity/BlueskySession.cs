using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Bluesky.Xrpc;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Channels.Bluesky.Identity;

/// <summary>A signed-in account, as its secret keeps it: two tokens and the server that gave them. The password is not kept.</summary>
/// <param name="Access">Lets us act, for two hours or so.</param>
/// <param name="Refresh">Is exchanged for two new ones, within ninety days or so.</param>
/// <param name="Server">The account's server.</param>
internal sealed record BlueskySession(string Access, string Refresh, Uri Server)
{
    private const double InGoodTime = 0.75;

    /// <summary>When the access token has so much of its life behind it that it is exchanged.</summary>
    public DateTimeOffset RenewAt()
    {
        var times = TimesOf(Access);
        return times.Issued + InGoodTime * (times.Ends - times.Issued);
    }

    /// <summary>When a person must sign in again, if nothing is exchanged until then.</summary>
    public DateTimeOffset EndsAt() => TimesOf(Refresh).Ends;

    public XrpcServer ServerFor(bool isTrial) => new(Server, isTrial);

    public string ToSecret() => JsonSerializer.Serialize(this);

    public static BlueskySession Of(string secret) => JsonSerializer.Deserialize<BlueskySession>(secret)!;

    /// <summary>The times stand in the token's middle part (RFC 7519). They are read, not trusted: the server judges the token.</summary>
    private static (DateTimeOffset Issued, DateTimeOffset Ends) TimesOf(string token)
    {
        var claims = JsonSerializer.Deserialize<Claims>(WebEncoders.Base64UrlDecode(token.Split('.')[1]))!;
        return (DateTimeOffset.FromUnixTimeSeconds(claims.Issued), DateTimeOffset.FromUnixTimeSeconds(claims.Ends));
    }

    private sealed record Claims([property: JsonPropertyName("iat")] long Issued, [property: JsonPropertyName("exp")] long Ends);
}
