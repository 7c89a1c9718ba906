using System.Globalization;
using System.Net.Http.Headers;
using Anslag.Channels.Limits;

namespace Anslag.Channels.Bluesky.Xrpc;

/// <summary>How much of a server's limit is used, by the headers of draft-polli-ratelimit-headers-02. A server of one's own may send none.</summary>
/// <param name="Used">Per cent.</param>
/// <param name="Reset">When it begins anew: seconds from now, or a Unix time. Servers send either.</param>
/// <param name="RetryAfter">What a refusal asks for.</param>
internal sealed record XrpcLimits(int? Used, long? Reset, TimeSpan? RetryAfter)
{
    private const long EarliestUnixTime = 1_000_000_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    public static XrpcLimits Of(HttpResponseHeaders headers)
    {
        var (limit, remaining) = (Number(headers, "RateLimit-Limit"), Number(headers, "RateLimit-Remaining"));
        return new XrpcLimits(
            limit > 0 && remaining is not null ? (int)(100 * (limit - remaining) / limit) : null,
            Number(headers, "RateLimit-Reset"),
            headers.RetryAfter?.Delta);
    }

    /// <summary>Until when nothing more is sent, although nothing was refused yet.</summary>
    public DateTimeOffset? SlowDownUntil(DateTimeOffset now) => Used >= NetworkLimits.Of(BlueskyNetwork.Key, "slow_down_at") ? ResetAt(now) : null;

    /// <summary>Until when nothing more is sent after a refusal.</summary>
    public DateTimeOffset BlockedUntil(DateTimeOffset now) => RetryAfter is { } asked ? now + asked : ResetAt(now);

    /// <summary>A time in whole seconds may have passed already when it is read.</summary>
    private DateTimeOffset ResetAt(DateTimeOffset now)
    {
        var told = Reset switch
        {
            null => now + Window,
            >= EarliestUnixTime and var seconds => DateTimeOffset.FromUnixTimeSeconds(seconds),
            var seconds => now.AddSeconds(seconds.Value),
        };
        return told > now + Shortest ? told : now + Shortest;
    }

    private static long? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
