using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Time;
using Anslag.Kernel.Work;
using Anslag.People.Contracts;
using Microsoft.Extensions.Localization;

namespace Anslag.Web.Operations;

/// <summary>On <em>Idag</em>, for administrators: work that nobody did in time.</summary>
internal sealed class OverdueToday(OverdueWork work, IRights rights, IStringLocalizer<OperationsTexts> texts, TimeProvider time) : ITodaySource
{
    public async Task<IReadOnlyList<TodayItem>> ItemsAsync(Actor by, CancellationToken cancellationToken)
    {
        if (!await rights.HasAsync(by, Role.Administrator, unit: null, cancellationToken))
            return [];
        var now = time.GetUtcNow();
        return [.. (await work.CountAsync(now, cancellationToken)).Where(queue => queue.Count > 0).Select(queue => Item(queue, now))];
    }

    private TodayItem Item(OverdueQueue queue, DateTimeOffset now) => new(
        TodaySection.NeedsHelp,
        TodayTone.Late,
        texts["TodayLabel"],
        texts[$"TodayTitle.{queue.Queue}", queue.Count],
        texts["TodayDetail", queue.Oldest!.Value.InWords(now)],
        "/desk/operations",
        texts["TodayAction"],
        queue.Oldest.Value);
}
