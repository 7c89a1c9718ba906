using Anslag.Kernel.Rules;
using Anslag.People.Passkeys;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Anslag.People.UseInvitation;

/// <summary><c>POST /invitation/{token}/passkey</c>: who holds the link makes a passkey.</summary>
internal static class InvitationPasskeyEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/invitation/{token}/passkey", PostAsync).AllowAnonymous().RequireRateLimiting(SignInLimits.Policy);

    private static async Task<IResult> PostAsync(
        string token, HttpContext http, IAntiforgery antiforgery, UseInvitation invitation, PasskeyCeremony passkeys, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return TypedResults.BadRequest();
        var person = await invitation.FindAsync(token, cancellationToken) ?? throw new BrokenRule(PeopleRules.LinkWorks);
        return TypedResults.Content(await passkeys.CreationOptionsAsync(person.Id, person.EmailAddress, person.FullName), "application/json");
    }
}
