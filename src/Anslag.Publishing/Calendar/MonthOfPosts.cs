using System.Globalization;
using Anslag.Kernel.Time;
using Anslag.Publishing.ListPosts;

namespace Anslag.Publishing.Calendar;

/// <summary>A month in whole weeks, Monday first, with what goes out on each day.</summary>
public sealed record MonthOfPosts(DateOnly First, IReadOnlyList<WeekOfPosts> Weeks)
{
    private const int DaysInAWeek = 7;

    public DateOnly Previous => First.AddMonths(-1);

    public DateOnly Next => First.AddMonths(1);

    /// <summary>The Monday of the first week and the Monday after the last.</summary>
    public static (DateOnly From, DateOnly To) SpanOf(DateOnly first)
    {
        var from = MondayOf(first);
        return (from, MondayOf(first.AddMonths(1).AddDays(-1)).AddDays(DaysInAWeek));
    }

    public static MonthOfPosts Of(DateOnly first, IReadOnlyList<PostRow> posts)
    {
        var (from, to) = SpanOf(first);
        var byDay = posts.ToLookup(row => SwedishTime.DateOf(row.Post.Content.PlannedAt!.Value));
        List<WeekOfPosts> weeks = [];
        for (var monday = from; monday < to; monday = monday.AddDays(DaysInAWeek))
        {
            weeks.Add(new WeekOfPosts(
                ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)),
                [.. Enumerable.Range(0, DaysInAWeek).Select(offset => monday.AddDays(offset)).Select(day => new DayOfPosts(day, day.Month == first.Month, [.. byDay[day]]))]));
        }
        return new MonthOfPosts(first, weeks);
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % DaysInAWeek));
}

/// <summary>A week.</summary>
/// <param name="Number">Its number (ISO 8601).</param>
/// <param name="Days">Its days, Monday first.</param>
public sealed record WeekOfPosts(int Number, IReadOnlyList<DayOfPosts> Days);

/// <summary>A day.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsInMonth">Whether it belongs to the month, or only fills its week.</param>
/// <param name="Posts">What goes out, in order.</param>
public sealed record DayOfPosts(DateOnly Day, bool IsInMonth, IReadOnlyList<PostRow> Posts);
