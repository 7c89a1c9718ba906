using Anslag.Kernel.Actors;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Time;
using Anslag.People.Contracts;
using Microsoft.Extensions.Localization;

namespace Anslag.Web.Operations;

/// <summary>On <em>Idag</em>, for administrators: the desk is open, but something that is done at each start went wrong.</summary>
internal sealed class StartToday(DatabaseReadiness readiness, IRights rights, IStringLocalizer<OperationsTexts> texts, TimeProvider time) : ITodaySource
{
    public async Task<IReadOnlyList<TodayItem>> ItemsAsync(Actor by, CancellationToken cancellationToken) =>
        readiness.Problem is { } problem && await rights.HasAsync(by, Role.Administrator, unit: null, cancellationToken)
            ? [Item(problem)]
            : [];

    private TodayItem Item(StartProblem problem) => new(
        TodaySection.NeedsHelp,
        TodayTone.Late,
        texts["StartLabel"],
        texts["StartTitle"],
        texts["StartDetail", problem.Since.InWords(time.GetUtcNow())],
        "/desk/operations",
        texts["TodayAction"],
        problem.Since);
}
