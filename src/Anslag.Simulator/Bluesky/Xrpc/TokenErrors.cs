namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>What is wrong with who asks.</summary>
internal static class TokenErrors
{
    public static XrpcError Missing() => Unauthorized("AuthMissing", "Authentication Required");

    public static XrpcError WrongPassword() => Unauthorized("AuthenticationRequired", "Invalid identifier or password");

    public static XrpcError NotYours() => Unauthorized("AuthenticationRequired", "Authentication Required");

    public static XrpcError Unreadable() => Bad("InvalidToken", "Token could not be verified");

    public static XrpcError WrongKind() => Bad("InvalidToken", "Bad token scope");

    public static XrpcError Revoked() => Bad("InvalidToken", "Token has been revoked");

    public static XrpcError Expired() => Bad("ExpiredToken", "Token has expired");

    /// <summary>A refresh token that is used up or revoked is told to have expired.</summary>
    public static XrpcError RefreshRevoked() => Bad("ExpiredToken", "Token has been revoked");

    private static XrpcError Unauthorized(string name, string message) => new(StatusCodes.Status401Unauthorized, name, message);

    private static XrpcError Bad(string name, string message) => new(StatusCodes.Status400BadRequest, name, message);
}
