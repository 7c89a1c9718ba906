using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Graph;

namespace Anslag.Simulator.Facebook.Faults;

/// <summary>What befalls one call, around the moment in which its work is done.</summary>
internal sealed class Trouble(Fault? fault, HeldCall call, HeldCalls held, TimeProvider clock, CancellationToken ending)
{
    private const int SecondsInMinute = 60;

    public Task BeforeAsync(CancellationToken cancellationToken) => fault?.Kind switch
    {
        FaultKind.Late => Task.Delay(TimeSpan.FromSeconds(fault.Seconds), clock, ending),
        FaultKind.HangBeforeCommit => HoldAsync(cancellationToken),
        FaultKind.ErrorBeforeCommit => throw new GraphRefusal(ServiceErrors.Unavailable()),
        FaultKind.RateLimit => throw new GraphRefusal(call.Page is null ? ServiceErrors.CallLimit(Minutes) : ServiceErrors.PageLimit(Minutes)),
        FaultKind.Revoked => throw new GraphRefusal(TokenErrors.Revoked()),
        _ => Task.CompletedTask,
    };

    public Task AfterAsync(CancellationToken cancellationToken) => fault?.Kind switch
    {
        FaultKind.HangAfterCommit => HoldAsync(cancellationToken),
        FaultKind.DropAfterCommit => throw new OperationCanceledException(),
        FaultKind.ErrorAfterCommit => throw new GraphRefusal(ServiceErrors.Unknown()),
        _ => Task.CompletedTask,
    };

    private int Minutes => Math.Max(1, (fault!.Seconds + SecondsInMinute - 1) / SecondsInMinute);

    private async Task HoldAsync(CancellationToken cancellationToken)
    {
        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ending);
        await held.HoldAsync(call, leaves.Token);
    }
}
