using System.Globalization;

namespace Anslag.Kernel.Time;

/// <summary>Between instants and what a clock on a Swedish wall shows (Europe/Stockholm).</summary>
public static class SwedishTime
{
    private static readonly string[] TimeForms = ["H:mm", "HH:mm", "HH:mm:ss", "H.mm", "HH.mm"];

    /// <summary>The time zone.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The same instant with Swedish wall time and offset.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The day in Sweden.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The time of day in Sweden.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>
    /// The instant of a wall time. A time that summer time skips (02.30 in March) is moved forward by the hour that is skipped, to 03.30;
    /// of a time that comes twice (02.30 in October) the first is meant.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return Local(new DateTimeOffset(wall, offset));
    }

    /// <summary>Midnight at the beginning of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>Reads the fields of a form: <c>2026-11-23</c> and <c>14:30</c> or <c>14.30</c>; <see langword="null"/> when one of them is wrong.</summary>
    public static DateTimeOffset? Parse(string? day, string? time) =>
        DateOnly.TryParseExact(day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && TimeOnly.TryParseExact(time?.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? At(date, clock)
            : null;

    /// <summary>The value of a form's date field: <c>2026-11-23</c>.</summary>
    public static string DateField(DateTimeOffset instant) => DateOf(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The value of a form's time field: <c>14:30</c>.</summary>
    public static string TimeField(DateTimeOffset instant) => TimeOf(instant).ToString("HH:mm", CultureInfo.InvariantCulture);
}
