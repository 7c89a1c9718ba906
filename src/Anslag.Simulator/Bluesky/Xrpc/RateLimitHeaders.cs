using System.Globalization;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>The limit that was reached and when it ends, in seconds since 1970, as the reference server tells it.</summary>
internal static class RateLimitHeaders
{
    private const int RequestsAllowed = 3000;
    private const int WindowInSeconds = 300;

    public static void Write(HttpResponse response, DateTimeOffset ends)
    {
        response.Headers["RateLimit-Limit"] = Number(RequestsAllowed);
        response.Headers["RateLimit-Remaining"] = Number(0);
        response.Headers["RateLimit-Reset"] = Number(ends.ToUnixTimeSeconds());
        response.Headers["RateLimit-Policy"] = $"{Number(RequestsAllowed)};w={Number(WindowInSeconds)}";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
