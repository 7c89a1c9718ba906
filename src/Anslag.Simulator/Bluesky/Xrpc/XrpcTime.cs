using System.Globalization;

namespace Anslag.Simulator.Bluesky.Xrpc;

internal static class XrpcTime
{
    /// <summary>A time as the network writes it: <c>2026-11-25T08:30:00.000Z</c>.</summary>
    public static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
