using System.Collections.Concurrent;

namespace Anslag.Simulator.Control;

/// <summary>A call that is being held.</summary>
internal sealed record HeldCall(string Call, string? Page, DateTimeOffset Since);

/// <summary>The calls that wait until somebody lets them go. The end of the program ends every wait.</summary>
internal sealed class HeldCalls(IHostApplicationLifetime life, TimeProvider clock)
{
    private readonly ConcurrentDictionary<TaskCompletionSource, HeldCall> _held = [];

    public IReadOnlyList<HeldCall> All => [.. _held.Values.OrderBy(call => call.Since)];

    /// <summary>The clock that waits go by.</summary>
    public TimeProvider Clock => clock;

    /// <summary>Ends every wait, also one that its caller has left.</summary>
    public CancellationToken Ending => life.ApplicationStopping;

    /// <summary>Waits until the call is let go; throws when its caller leaves first.</summary>
    public async Task HoldAsync(string call, string? page, CancellationToken cancellationToken)
    {
        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Ending);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _held[gate] = new(call, page, Clock.GetUtcNow());
        try
        {
            await gate.Task.WaitAsync(leaves.Token);
            // Let go and left at once: the caller's leaving weighs more.
            leaves.Token.ThrowIfCancellationRequested();
        }
        finally
        {
            _held.TryRemove(gate, out _);
        }
    }

    /// <summary>Lets all go and tells how many they were.</summary>
    public int Release() => _held.Keys.Count(gate => gate.TrySetResult());
}
