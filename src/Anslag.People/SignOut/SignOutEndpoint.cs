using Anslag.Kernel.Audit;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace Anslag.People.SignOut;

/// <summary><c>POST /sign-out</c>: this browser is signed out.</summary>
internal static class SignOutEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/sign-out", PostAsync).RequireAuthorization();

    private static async Task<IResult> PostAsync(
        HttpContext http, IAntiforgery antiforgery, Database database, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return TypedResults.BadRequest();
        var by = http.Actor();
        await using var db = database.For(by);
        db.Add(AuditEntry.Of(by, time.GetUtcNow(), Acts.SignedOut, nameof(Person), by.RequiredPerson().ToString()));
        await db.SaveChangesAsync(cancellationToken);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.LocalRedirect("/sign-in");
    }
}
