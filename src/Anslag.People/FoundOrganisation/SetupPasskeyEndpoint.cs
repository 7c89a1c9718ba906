using Anslag.Kernel.Ids;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Anslag.People.FoundOrganisation;

/// <summary><c>POST /setup/passkey</c>: the first person makes a passkey before being stored.</summary>
internal static class SetupPasskeyEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/setup/passkey", PostAsync).AllowAnonymous().RequireRateLimiting(SignInLimits.Policy);

    private static async Task<IResult> PostAsync(
        string? code,
        [FromForm(Name = "Form.Email")] string? email,
        [FromForm(Name = "Form.FullName")] string? fullName,
        SetupCodes codes,
        PasskeyCeremony passkeys,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        await codes.RequireAsync(code, cancellationToken);
        var founder = Id.New<PersonId>(time.GetUtcNow());
        return TypedResults.Content(
            await passkeys.CreationOptionsAsync(founder, PersonFields.Email(email), PersonFields.Name(fullName)), "application/json");
    }
}
