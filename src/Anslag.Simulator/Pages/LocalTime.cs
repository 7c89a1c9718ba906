using System.Globalization;

namespace Anslag.Simulator.Pages;

/// <summary>Times as a Swede reads them on a page.</summary>
internal static class LocalTime
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static string Words(DateTimeOffset time, string format) =>
        TimeZoneInfo.ConvertTime(time, Stockholm).ToString(format, CultureInfo.CurrentCulture);

    public static string Machine(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
