using Anslag.People.Passkeys;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Anslag.People.SignIn;

/// <summary><c>POST /sign-in/passkey</c>: what the browser needs to sign in with a passkey.</summary>
internal static class SignInPasskeyEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/sign-in/passkey", PostAsync).AllowAnonymous().RequireRateLimiting(SignInLimits.Policy);

    private static async Task<IResult> PostAsync(HttpContext http, IAntiforgery antiforgery, PasskeyCeremony passkeys) =>
        await antiforgery.IsRequestValidAsync(http)
            ? TypedResults.Content(await passkeys.RequestOptionsAsync(), "application/json")
            : TypedResults.BadRequest();
}
