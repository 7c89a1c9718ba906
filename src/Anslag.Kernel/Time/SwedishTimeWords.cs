using System.Globalization;
using System.Resources;

namespace Anslag.Kernel.Time;

/// <summary>Instants in words, in the reader's language and always in Swedish time.</summary>
public static class SwedishTimeWords
{
    private static readonly ResourceManager Texts = new(typeof(TimeTexts));

    /// <summary>Day and time: "i dag kl. 14.30", "23 november kl. 09.00"; with the year where it is another.</summary>
    public static string InWords(this DateTimeOffset instant, DateTimeOffset now) =>
        Format("DayAndTime", instant.DayInWords(now), instant.TimeInWords());

    /// <summary>The day: "i dag", "i morgon", "i går", "23 november", "23 november 2027".</summary>
    public static string DayInWords(this DateTimeOffset instant, DateTimeOffset now)
    {
        var (day, today) = (SwedishTime.DateOf(instant), SwedishTime.DateOf(now));
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => Format("Today"),
            1 => Format("Tomorrow"),
            -1 => Format("Yesterday"),
            _ => day.InWords(withYear: day.Year != today.Year),
        };
    }

    /// <summary>The time of day: "14.30", in English "14:30".</summary>
    public static string TimeInWords(this DateTimeOffset instant) => SwedishTime.TimeOf(instant).ToString(Format("Time"), CultureInfo.InvariantCulture);

    /// <summary>A day, always with its month in letters: "23 november" or "23 november 2027".</summary>
    public static string InWords(this DateOnly day, bool withYear) =>
        day.ToString(withYear ? "d MMMM yyyy" : "d MMMM", CultureInfo.CurrentUICulture.DateTimeFormat);

    private static string Format(string key, params object[] details) =>
        string.Format(CultureInfo.InvariantCulture, Texts.GetString(key, CultureInfo.CurrentUICulture)!, details);
}

internal sealed class TimeTexts;
