using System.Globalization;
using Anslag.Kernel.Time;
using Microsoft.Extensions.Localization;

namespace Anslag.Website.Pages;

/// <summary>Times on pages that stand for years: the day is always named, never "today".</summary>
internal static class SiteTime
{
    /// <summary>"måndag 23 november 2026 kl. 11.40".</summary>
    public static string InFull(this DateTimeOffset instant, IStringLocalizer<SiteTexts> texts)
    {
        var day = SwedishTime.DateOf(instant);
        return texts["DayAndTime", $"{CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(day.DayOfWeek)} {day.InWords(withYear: true)}", instant.TimeInWords()];
    }

    /// <summary>"23 november kl. 11.40"; with the year where it is another than that of <paramref name="beside"/>.</summary>
    public static string Beside(this DateTimeOffset instant, DateTimeOffset beside, IStringLocalizer<SiteTexts> texts)
    {
        var day = SwedishTime.DateOf(instant);
        return texts["DayAndTime", day.InWords(withYear: day.Year != SwedishTime.DateOf(beside).Year), instant.TimeInWords()];
    }

    /// <summary>The value of <c>datetime</c>, with the Swedish offset.</summary>
    public static string Machine(this DateTimeOffset instant) =>
        SwedishTime.Local(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
