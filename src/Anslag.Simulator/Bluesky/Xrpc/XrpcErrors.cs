namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>What is wrong with a call, by the network's own names.</summary>
internal static class XrpcErrors
{
    public static XrpcError Invalid(string message) => Bad("InvalidRequest", message);

    public static XrpcError UnknownMethod() => new(StatusCodes.Status501NotImplemented, "MethodNotImplemented", "Method Not Implemented");

    public static XrpcError TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "PayloadTooLarge", "request entity too large");

    public static XrpcError RepoNotFound(string repo) => Bad("RepoNotFound", $"Could not find repo: {repo}");

    public static XrpcError RecordNotFound(string uri) => Bad("RecordNotFound", $"Could not locate record: {uri}");

    public static XrpcError InvalidSwap(string what, string? current) => Bad("InvalidSwap", $"{what} was at {current ?? "null"}");

    public static XrpcError BlobNotFound(string cid) => Bad("BlobNotFound", $"Could not find blob: {cid}");

    public static XrpcError WrongMimeType(string stored, string said) =>
        Bad("InvalidMimeType", $"Referenced Mimetype does not match stored blob. Expected: {stored}, Got: {said}");

    public static XrpcError WrongSize(long stored, long said) =>
        Bad("InvalidSize", $"Referenced Size does not match stored blob. Expected: {stored}, Got: {said}");

    public static XrpcError PostNotFound(string uri) => Bad("NotFound", $"Post not found: {uri}");

    public static XrpcError ServerError() => new(StatusCodes.Status500InternalServerError, "InternalServerError", "Internal Server Error");

    public static XrpcError UpstreamFailure() => new(StatusCodes.Status502BadGateway, "UpstreamFailure", "Upstream service unreachable");

    public static XrpcError RateLimit(TimeSpan wait) => new(StatusCodes.Status429TooManyRequests, "RateLimitExceeded", "Rate Limit Exceeded") { Wait = wait };

    private static XrpcError Bad(string name, string message) => new(StatusCodes.Status400BadRequest, name, message);
}
