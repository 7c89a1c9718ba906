using System.Globalization;

namespace Anslag.Channels.Facebook;

internal static class GraphTimes
{
    /// <summary>A time as the Graph API writes it: <c>2026-11-25T08:30:00+0000</c>.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
