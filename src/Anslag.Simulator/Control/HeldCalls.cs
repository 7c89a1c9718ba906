using System.Collections.Concurrent;

namespace Anslag.Simulator.Control;

/// <summary>A call that is being held.</summary>
internal sealed record HeldCall(string Call, string? Page, DateTimeOffset Since);

/// <summary>The calls that wait until somebody lets them go.</summary>
internal sealed class HeldCalls
{
    private readonly ConcurrentDictionary<TaskCompletionSource, HeldCall> _held = [];

    public IReadOnlyList<HeldCall> All => [.. _held.Values.OrderBy(call => call.Since)];

    /// <summary>Waits until the call is let go; throws when its caller leaves first.</summary>
    public async Task HoldAsync(HeldCall call, CancellationToken cancellationToken)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _held[gate] = call;
        try
        {
            await gate.Task.WaitAsync(cancellationToken);
            // Let go and left at once: the caller's leaving weighs more.
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            _held.TryRemove(gate, out _);
        }
    }

    /// <summary>Lets all go and tells how many they were.</summary>
    public int Release() => _held.Keys.Count(gate => gate.TrySetResult());
}
