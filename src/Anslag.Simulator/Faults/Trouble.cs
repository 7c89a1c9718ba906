using Anslag.Simulator.Control;

namespace Anslag.Simulator.Faults;

/// <summary>What befalls one call, around the moment in which its work is done.</summary>
internal sealed class Trouble(Fault? fault, FaultLine line, HeldCalls held, string call, string? page)
{
    public Task BeforeAsync(CancellationToken cancellationToken) => fault?.Kind switch
    {
        FaultKind.Late => Task.Delay(TimeSpan.FromSeconds(fault.Seconds), held.Clock, held.Ending),
        FaultKind.HangBeforeCommit => held.HoldAsync(call, page, cancellationToken),
        FaultKind.ErrorBeforeCommit or FaultKind.RateLimit or FaultKind.Revoked or FaultKind.Expired => throw line.Refusal(fault, call, page),
        _ => Task.CompletedTask,
    };

    public Task AfterAsync(CancellationToken cancellationToken) => fault?.Kind switch
    {
        FaultKind.HangAfterCommit => held.HoldAsync(call, page, cancellationToken),
        FaultKind.DropAfterCommit => throw new OperationCanceledException(),
        FaultKind.ErrorAfterCommit => throw line.Refusal(fault, call, page),
        _ => Task.CompletedTask,
    };
}
