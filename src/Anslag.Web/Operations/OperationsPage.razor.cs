using Anslag.Kernel.Storage;
using Anslag.Kernel.Time;
using Anslag.Kernel.Work;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Components;

namespace Anslag.Web.Operations;

/// <summary>Whether the start went well, and whether what should be done is done in time, queue by queue; for administrators.</summary>
public sealed partial class OperationsPage(OverdueWork work, DatabaseReadiness readiness, IRights rights, TimeProvider time)
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<OverdueQueue>? Queues { get; set; }

    private StartProblem? Problem => readiness.Problem;

    private DateTimeOffset Now { get; } = time.GetUtcNow();

    protected override async Task OnInitializedAsync()
    {
        if (await rights.HasAsync(Http.Actor(), Role.Administrator, unit: null, Http.RequestAborted))
            Queues = await work.CountAsync(Now, Http.RequestAborted);
    }

    private string StandingOf(OverdueQueue queue) =>
        queue.Oldest is { } oldest ? Texts["Late", queue.Count, oldest.InWords(Now)] : Texts["InTime"];
}
