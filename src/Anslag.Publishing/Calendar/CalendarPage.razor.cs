using System.Globalization;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Anslag.Publishing.Calendar;

/// <summary>What goes out when: a month as a table, and as a list on a phone.</summary>
public sealed partial class CalendarPage(ListPosts.ListPosts list, TimeProvider time)
{
    /// <summary>The month, <c>2026-11</c>; this month when it is left out.</summary>
    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    private MonthOfPosts Month { get; set; } = null!;

    private DateOnly Today { get; set; }

    private int Count => Month.Weeks.Sum(week => week.Days.Where(day => day.IsInMonth).Sum(day => day.Posts.Count));

    private string MonthName => NameOf(Month.First, withYear: true);

    protected override async Task OnInitializedAsync()
    {
        Today = SwedishTime.DateOf(time.GetUtcNow());
        var first = DateOnly.TryParseExact($"{MonthText}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            && asked.Year is > 2000 and < 2200 ? asked : new DateOnly(Today.Year, Today.Month, 1);
        var (from, to) = MonthOfPosts.SpanOf(first);
        Month = MonthOfPosts.Of(first, await list.BetweenAsync(SwedishTime.StartOf(from), SwedishTime.StartOf(to), Http.Actor(), Http.RequestAborted));
    }

    private static string AddressOf(DateOnly month) => $"/desk/calendar?month={month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    private static string NameOf(DateOnly month, bool withYear = false)
    {
        var name = month.ToString(withYear ? "MMMM yyyy" : "MMMM", Culture);
        return string.Concat(name[..1].ToUpper(Culture), name.AsSpan(1));
    }

    private string ClassOf(DayOfPosts day) => string.Join(' ', new[]
    {
        day.IsInMonth ? null : "outside",
        SwedishCalendar.IsRed(day.Day) ? "red" : null,
        day.Day == Today ? "now" : null,
        day.Posts.Count == 0 ? "empty" : null,
    }.Where(word => word is not null));
}
