namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What is wrong with who asks.</summary>
internal static class TokenErrors
{
    public static GraphError Missing() => new(StatusCodes.Status400BadRequest, 104, "An access token is required to request this resource.");

    public static GraphError Unreadable() => Invalid("Invalid OAuth access token - Cannot parse access token");

    public static GraphError Revoked() =>
        Invalid("Error validating access token: The session has been invalidated because the user changed their password.") with { Subcode = 460 };

    public static GraphError Expired() => Invalid("Error validating access token: Session has expired.") with { Subcode = 463 };

    public static GraphError WrongProof() => ParameterErrors.Invalid("Invalid appsecret_proof provided in the API argument");

    public static GraphError MayNotRead(IEnumerable<string> permissions) => new(StatusCodes.Status403Forbidden, 10,
        $"(#10) This endpoint requires the permission {string.Join(" and ", permissions)}.");

    public static GraphError MayNotWrite(IEnumerable<string> permissions) => new(StatusCodes.Status403Forbidden, 200,
        $"(#200) Posting to a page requires {string.Join(" and ", permissions)} with the page's token.");

    private static GraphError Invalid(string message) => new(StatusCodes.Status401Unauthorized, 190, message);
}
