using System.Security.Cryptography;
using System.Text;
using Anslag.Channels.Facebook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Anslag.Channels.HearFacebook;

/// <summary>
/// Where Facebook tells what happens. It has no session and no form token: the signature over the whole body stands for both. Who is
/// refused is not told why.
/// </summary>
internal static class HearFacebookEndpoint
{
    public const string Way = "/hooks/facebook";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Way, Introduce).AllowAnonymous().RequireRateLimiting(HearingLimits.Policy);
        endpoints.MapPost(Way, HearAsync).AllowAnonymous().RequireRateLimiting(HearingLimits.Policy);
    }

    /// <summary>Facebook asks once whether the address is ours, with the word that was agreed on.</summary>
    private static IResult Introduce(HttpRequest request, FacebookApps apps)
    {
        var query = request.Query;
        var isAgreed = apps.VerifyToken.Length > 0 && query["hub.mode"] == "subscribe" && IsSame(query["hub.verify_token"].ToString(), apps.VerifyToken);
        return isAgreed ? Results.Text(query["hub.challenge"].ToString()) : Results.BadRequest();
    }

    private static async Task<IResult> HearAsync(HttpContext http, HearFacebook hear)
    {
        var body = await WholeBody.ReadAsync(http.Request, HearingLimits.LargestBody, http.RequestAborted);
        var isHeard = body is not null && await hear.HandleAsync(body, http.Request.Headers["X-Hub-Signature-256"].ToString(), http.RequestAborted);
        return isHeard ? Results.Ok() : Results.BadRequest();
    }

    private static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
