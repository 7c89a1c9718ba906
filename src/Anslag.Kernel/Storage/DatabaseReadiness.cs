namespace Anslag.Kernel.Storage;

/// <summary>Whether the database has been brought to this program's version. Workers and the desk wait for it; citizens' pages do not.</summary>
public sealed class DatabaseReadiness
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether it is ready now.</summary>
    public bool IsReady => ready.Task.IsCompleted;

    /// <summary>What keeps it from being ready, in the database's own words; <see langword="null"/> while nothing does.</summary>
    public string? Problem { get; private set; }

    /// <summary>Completes when the database is ready.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => ready.Task.WaitAsync(cancellationToken);

    /// <summary>Says that it is ready.</summary>
    public void Ready()
    {
        Problem = null;
        ready.TrySetResult();
    }

    /// <summary>Says what went wrong; it will be tried again.</summary>
    public void Failed(string problem) => Problem = problem;
}
