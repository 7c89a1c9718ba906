using System.Globalization;
using Anslag.Design;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;

namespace Anslag.Web.Today;

/// <summary><em>Idag</em>: what waits for a person, from every module, the most urgent first.</summary>
public sealed partial class TodayPage(IEnumerable<ITodaySource> sources, TimeProvider time)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<IGrouping<TodaySection, TodayItem>> Sections { get; set; } = [];

    private string Subtitle { get; set; } = string.Empty;

    protected override async Task OnInitializedAsync()
    {
        List<TodayItem> items = [];
        foreach (var source in sources)
            items.AddRange(await source.ItemsAsync(Http.Actor(), Http.RequestAborted));
        Sections = [.. items.OrderBy(item => item.At).GroupBy(item => item.Section).OrderBy(section => section.Key)];
        Subtitle = DayAndWeek(time.GetUtcNow());
    }

    private string DayAndWeek(DateTimeOffset now)
    {
        var culture = CultureInfo.CurrentUICulture;
        var today = SwedishTime.DateOf(now);
        var weekday = culture.TextInfo.ToTitleCase(culture.DateTimeFormat.GetDayName(today.DayOfWeek));
        return Texts["Subtitle", $"{weekday} {today.InWords(withYear: false)}", ISOWeek.GetWeekOfYear(today.ToDateTime(TimeOnly.MinValue)), now.TimeInWords()];
    }

    private static string HeadingId(TodaySection section) => $"today-{section}";

    private static Tone ToneOf(TodayItem item) => item.Tone switch
    {
        TodayTone.Late => Tone.Late,
        TodayTone.Wait => Tone.Wait,
        TodayTone.Ok => Tone.Ok,
        _ => Tone.Info,
    };
}
