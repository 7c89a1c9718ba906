using Anslag.Kernel.Time;

namespace Anslag.Publishing.Calendar;

/// <summary>What Swedes call the days that are red, as keys of the calendar's texts.</summary>
public static class RedDays
{
    /// <summary>The day's name; nothing on ordinary days and Sundays.</summary>
    public static string? NameOf(DateOnly day) => !SwedishCalendar.IsRed(day) ? null : (day.Month, day.Day) switch
    {
        (1, 1) => "NewYearsDay",
        (1, 6) => "Epiphany",
        (5, 1) => "FirstOfMay",
        (6, 6) => "NationalDay",
        (12, 25) => "ChristmasDay",
        (12, 26) => "BoxingDay",
        (6, _) when day.DayOfWeek is DayOfWeek.Saturday => "MidsummerDay",
        (10 or 11, _) when day.DayOfWeek is DayOfWeek.Saturday => "AllSaintsDay",
        _ => ByEaster(day.DayNumber - SwedishCalendar.Easter(day.Year).DayNumber),
    };

    private static string? ByEaster(int daysAfter) => daysAfter switch
    {
        -2 => "GoodFriday",
        0 => "EasterSunday",
        1 => "EasterMonday",
        39 => "AscensionDay",
        49 => "WhitSunday",
        _ => null,
    };
}
