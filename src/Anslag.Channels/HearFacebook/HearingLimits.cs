using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Anslag.Channels.HearFacebook;

/// <summary>How much is listened to. Facebook sends again what was turned away, and readings find the rest.</summary>
internal static class HearingLimits
{
    public const string Policy = "hooks";

    /// <summary>In bytes. Facebook puts up to a thousand changes of a few hundred bytes into one call.</summary>
    public const int LargestBody = 1024 * 1024;

    private const int MostAMinute = 600;

    public static void Configure(RateLimiterOptions options) => options.AddPolicy(
        Policy,
        http => RateLimitPartition.GetSlidingWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = MostAMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
}
