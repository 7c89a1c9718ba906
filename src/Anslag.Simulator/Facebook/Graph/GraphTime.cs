using System.Globalization;

namespace Anslag.Simulator.Facebook.Graph;

internal static class GraphTime
{
    /// <summary>A time as the Graph API writes it: <c>2026-11-25T08:30:00+0000</c>.</summary>
    public static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture);
}
