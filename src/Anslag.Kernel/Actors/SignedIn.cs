using System.Security.Claims;
using Anslag.Kernel.Ids;

namespace Anslag.Kernel.Actors;

/// <summary>What the kernel's own endpoints read from a signed-in person's claims.</summary>
public static class SignedIn
{
    /// <summary>The claim with the organisation's id.</summary>
    public const string OrganisationClaim = "anslag:organisation";

    /// <summary>The organisation of who is signed in; <see langword="null"/> for anybody else.</summary>
    public static OrganisationId? OrganisationId(this ClaimsPrincipal user) => Id.Parse<OrganisationId>(user.FindFirstValue(OrganisationClaim));
}
