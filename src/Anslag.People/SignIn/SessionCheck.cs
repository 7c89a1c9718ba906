using System.Security.Claims;
using Anslag.Kernel.Storage;
using Anslag.People.Persons;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.SignIn;

/// <summary>Asks the database at each request whether the session still holds: who leaves or signs out everywhere is out at once.</summary>
public sealed class SessionCheck(Database database) : CookieAuthenticationEvents
{
    /// <inheritdoc />
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await HoldsAsync(context.Principal!, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>Who is signed in and lacks a right is told so, not sent to sign in again.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Whether the person is here and has not signed out everywhere since the cookie was made.</summary>
    public async Task<bool> HoldsAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (user.PersonId() is not { } person)
            return false;
        var stamp = user.FindFirstValue(Session.StampClaim);
        await using var db = database.AcrossOrganisations();
        return await db.Set<Person>().Here().AnyAsync(row => row.Id == person && row.SecurityStamp == stamp, cancellationToken);
    }
}
