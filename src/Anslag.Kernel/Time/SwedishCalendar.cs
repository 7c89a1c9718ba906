namespace Anslag.Kernel.Time;

/// <summary>
/// Red days and working days in Sweden. Public holidays: lagen (1989:253) om allmänna helgdagar, as it stands since 2005. Midsummer's
/// Eve, Christmas Eve and New Year's Eve are equal to Sundays by 3 a § semesterlagen (1977:480), and offices are closed.
/// </summary>
public static class SwedishCalendar
{
    private const int June = 6;
    private const int December = 12;

    /// <summary>Whether the day is a Sunday or a public holiday.</summary>
    public static bool IsRed(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday || IsHoliday(day);

    /// <summary>Whether it is a working day: Monday to Friday, no holiday and none of the three eves.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day) && !IsEve(day);

    /// <summary>Whether it is a <em>klämdag</em>: a working day with a free day on either side, when many are away.</summary>
    public static bool IsSqueezeDay(DateOnly day) => IsWorkingDay(day) && !IsWorkingDay(day.AddDays(-1)) && !IsWorkingDay(day.AddDays(1));

    /// <summary>The first working day on or after a day.</summary>
    public static DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The working day that comes <paramref name="count"/> working days after a day; zero or more.</summary>
    public static DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (; count > 0; count--)
            day = WorkingDayFrom(day.AddDays(1));
        return day;
    }

    /// <summary>Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher's algorithm).</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, rest) = int.DivRem(year, 100);
        var (leapCenturies, centuryRest) = int.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var moon = ((19 * golden) + century - leapCenturies - correction + 15) % 30;
        var (leapYears, yearRest) = int.DivRem(rest, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leapYears) - moon - yearRest) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var (month, dayBefore) = int.DivRem(moon + weekday - (7 * late) + 114, 31);
        return new DateOnly(year, month, dayBefore + 1);
    }

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (1, 6) or (5, 1) or (June, 6) or (December, 25 or 26) => true,
        _ => IsMidsummerDay(day) || IsAllSaintsDay(day) || IsByEaster(day),
    };

    /// <summary>Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.</summary>
    private static bool IsByEaster(DateOnly day) => (day.DayNumber - Easter(day.Year).DayNumber) is -2 or 0 or 1 or 39 or 49;

    private static bool IsMidsummerDay(DateOnly day) => day is { Month: June, Day: >= 20 and <= 26, DayOfWeek: DayOfWeek.Saturday };

    private static bool IsAllSaintsDay(DateOnly day) =>
        day is { DayOfWeek: DayOfWeek.Saturday } and ({ Month: 10, Day: 31 } or { Month: 11, Day: <= 6 });

    private static bool IsEve(DateOnly day) => day is { Month: December, Day: 24 or 31 } || IsMidsummerDay(day.AddDays(1));
}
