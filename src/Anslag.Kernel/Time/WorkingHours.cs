namespace Anslag.Kernel.Time;

/// <summary>The hours of a working day, in Swedish time.</summary>
/// <param name="Opens">When work begins.</param>
/// <param name="Closes">When it ends, later the same day.</param>
public sealed record WorkingHours(TimeOnly Opens, TimeOnly Closes)
{
    /// <summary>08.00 to 17.00.</summary>
    public static WorkingHours Office { get; } = new(new TimeOnly(8, 0), new TimeOnly(17, 0));

    /// <summary>The instant when so much working time has passed; work that ends with the day ends at closing time.</summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset start, TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        for (var day = SwedishCalendar.WorkingDayFrom(SwedishTime.DateOf(start)); ; day = SwedishCalendar.AddWorkingDays(day, 1))
        {
            var (from, closes) = (Later(start, SwedishTime.At(day, Opens)), SwedishTime.At(day, Closes));
            if (from <= closes && time <= closes - from)
                return SwedishTime.Local(from + time);
            if (from < closes)
                time -= closes - from;
        }
    }

    /// <summary>The working time between two instants; zero when <paramref name="end"/> is not after <paramref name="start"/>.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset start, DateTimeOffset end)
    {
        var sum = TimeSpan.Zero;
        for (var day = SwedishCalendar.WorkingDayFrom(SwedishTime.DateOf(start)); SwedishTime.At(day, Opens) < end; day = SwedishCalendar.AddWorkingDays(day, 1))
        {
            var (from, to) = (Later(start, SwedishTime.At(day, Opens)), Earlier(end, SwedishTime.At(day, Closes)));
            sum += to > from ? to - from : TimeSpan.Zero;
        }
        return sum;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
