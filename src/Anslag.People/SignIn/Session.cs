using System.Security.Claims;
using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Anslag.People.SignIn;

/// <summary>A signed-in browser: what its cookie says.</summary>
internal static class Session
{
    public const string StampClaim = "anslag:stamp";

    private const string MethodClaim = "amr";
    private const string Recovery = "recovery";

    public static Task BeginAsync(HttpContext http, Person person, bool byRecoveryCode = false)
    {
        ChooseLanguage.Remember(http, Languages.Named(person.Language) ?? Languages.Swedish);
        return http.SignInAsync(IdentityConstants.ApplicationScheme, PrincipalOf(person, byRecoveryCode));
    }

    /// <summary>After a change that ended every session: this one goes on.</summary>
    public static Task GoOnAsync(HttpContext http, Person person) => BeginAsync(http, person, http.User.CameByRecoveryCode());

    /// <summary>Whether the person came in by a recovery code and may choose a new password without knowing the old one.</summary>
    public static bool CameByRecoveryCode(this ClaimsPrincipal user) => user.HasClaim(MethodClaim, Recovery);

    /// <summary>The network address that the request came from.</summary>
    public static string From(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    public static PersonId? PersonId(this ClaimsPrincipal user) => Id.Parse<PersonId>(user.FindFirstValue(ClaimTypes.NameIdentifier));

    private static ClaimsPrincipal PrincipalOf(Person person, bool byRecoveryCode)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, CurrentActor.NameClaim, roleType: null);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, person.Id.ToString()));
        identity.AddClaim(new(CurrentActor.OrganisationClaim, person.OrganisationId.ToString()));
        identity.AddClaim(new(CurrentActor.NameClaim, person.FullName));
        identity.AddClaim(new(StampClaim, person.SecurityStamp!));
        if (byRecoveryCode)
            identity.AddClaim(new(MethodClaim, Recovery));
        return new ClaimsPrincipal(identity);
    }
}
