using Anslag.People.Contracts;
using Anslag.People.Passkeys;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Anslag.People.Me;

/// <summary><c>POST /desk/me/passkey</c>: what the browser needs to make one more passkey.</summary>
internal static class MyPasskeyEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/desk/me/passkey", PostAsync).RequireAuthorization();

    private static async Task<IResult> PostAsync(
        HttpContext http, IAntiforgery antiforgery, MyAccount account, PasskeyCeremony passkeys, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return TypedResults.BadRequest();
        var person = (await account.ReadAsync(http.Actor(), cancellationToken)).Person;
        return TypedResults.Content(await passkeys.CreationOptionsAsync(person.Id, person.EmailAddress, person.FullName), "application/json");
    }
}
