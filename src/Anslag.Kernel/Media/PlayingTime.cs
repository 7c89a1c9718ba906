using System.Globalization;

namespace Anslag.Kernel.Media;

/// <summary>How long a video is and how large, as people read it.</summary>
public static class PlayingTime
{
    private const long Million = 1_000_000;

    /// <summary>As a player shows it: <c>1:05</c>, <c>1:02:03</c>. A part of a second counts as one.</summary>
    public static string AsClock(this TimeSpan length)
    {
        var whole = TimeSpan.FromSeconds(Math.Ceiling(length.TotalSeconds));
        return whole.ToString(whole.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>Whole megabytes, rounded up.</summary>
    public static long AsMegabytes(this long bytes) => (bytes + Million - 1) / Million;
}
