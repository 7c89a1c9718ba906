namespace Anslag.Tests.Kernel;

/// <summary>Work that goes on until the test says so.</summary>
internal sealed class ManualTask : IDisposable
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => finished.Task;

    /// <summary>Somebody has come to it.</summary>
    public Task IsReached => reached.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    public bool WasCancelled { get; private set; }

    public async Task Reached(CancellationToken cancellationToken)
    {
        reached.TrySetResult();
        try
        {
            await Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            WasCancelled = true;
            throw;
        }
    }

    public void Finish() => finished.TrySetResult();

    public void Dispose() => Finish();
}
