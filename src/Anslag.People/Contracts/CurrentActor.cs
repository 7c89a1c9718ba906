using System.Security.Claims;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Microsoft.AspNetCore.Http;

namespace Anslag.People.Contracts;

/// <summary>At the edge, where a page or an endpoint begins: the signed-in person as an actor.</summary>
public static class CurrentActor
{
    /// <summary>The claim with the organisation's id.</summary>
    public const string OrganisationClaim = "anslag:organisation";

    /// <summary>The claim with the person's full name.</summary>
    public const string NameClaim = "anslag:name";

    /// <summary>The signed-in person.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the page lacks <c>[Authorize]</c>.</exception>
    public static Actor Actor(this HttpContext http) =>
        http.ActorOrNobody() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The signed-in person, or nobody.</summary>
    public static Actor? ActorOrNobody(this HttpContext http) =>
        Id.Parse<PersonId>(http.User.FindFirstValue(ClaimTypes.NameIdentifier)) is { } person
        && Id.Parse<OrganisationId>(http.User.FindFirstValue(OrganisationClaim)) is { } organisation
            ? new Actor(ActorKind.Person, organisation, person, http.User.FindFirstValue(NameClaim) ?? string.Empty, From(http))
            : null;

    private static string From(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
