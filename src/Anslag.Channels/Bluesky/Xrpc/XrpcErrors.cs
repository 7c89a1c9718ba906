using System.Text.Json.Serialization;

namespace Anslag.Channels.Bluesky.Xrpc;

/// <summary>An error as a server tells it. Its name says more than the HTTP status.</summary>
internal sealed record XrpcError(
    [property: JsonPropertyName("error")] string? Error,
    [property: JsonPropertyName("message")] string? Message);

/// <summary>The kinds of answers to an error.</summary>
internal enum XrpcVerdict
{
    /// <summary>Nothing was made, and trying again will not help.</summary>
    Refuse,

    /// <summary>Nothing was made; a limit.</summary>
    Wait,

    /// <summary>Nothing was made; the token has ended and can be exchanged.</summary>
    Exchange,

    /// <summary>Nothing was made; a person must sign in again.</summary>
    SignIn,

    /// <summary>Nothing was made; the account itself is switched off.</summary>
    Inactive,

    /// <summary>A picture that was uploaded is there no longer.</summary>
    BlobMissing,

    /// <summary>Something may have been made.</summary>
    Unclear,
}

/// <summary>What an error means for the sender. Sources: lexicons com.atproto.* (2026-08-20), runs of the reference server 0.5.35.</summary>
internal static class XrpcErrors
{
    public const string RecordNotFound = "RecordNotFound";

    private static readonly Dictionary<string, XrpcVerdict> Named = new(StringComparer.Ordinal)
    {
        ["ExpiredToken"] = XrpcVerdict.Exchange,
        ["InvalidToken"] = XrpcVerdict.Exchange,
        ["AuthMissing"] = XrpcVerdict.SignIn,
        ["AuthenticationRequired"] = XrpcVerdict.SignIn,
        ["AccountTakedown"] = XrpcVerdict.Inactive,
        ["AccountDeactivated"] = XrpcVerdict.Inactive,
        ["AccountSuspended"] = XrpcVerdict.Inactive,
        ["RateLimitExceeded"] = XrpcVerdict.Wait,
        ["BlobNotFound"] = XrpcVerdict.BlobMissing,
        ["InvalidSwap"] = XrpcVerdict.Unclear,
    };

    public static XrpcVerdict Of(XrpcError? error, int httpStatus) =>
        error?.Error is { } name && Named.TryGetValue(name, out var verdict) ? verdict
        : error?.Message?.StartsWith("Could not find blob", StringComparison.Ordinal) is true ? XrpcVerdict.BlobMissing
        : httpStatus switch
        {
            429 => XrpcVerdict.Wait,
            401 => XrpcVerdict.SignIn,
            >= 500 or < 400 or 408 => XrpcVerdict.Unclear,
            _ => XrpcVerdict.Refuse,
        };
}
