namespace Anslag.Kernel.Storage;

/// <summary>Whether the database has been brought to this program's version. Workers and the desk wait for it; citizens' pages do not.</summary>
public sealed class DatabaseReadiness
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether it is ready now.</summary>
    public bool IsReady => ready.Task.IsCompleted;

    /// <summary>
    /// What went wrong at this start; <see langword="null"/> when nothing did, or when trying again helped. The database can be ready all the
    /// same: what is done at each start after that can go wrong too.
    /// </summary>
    public StartProblem? Problem { get; private set; }

    /// <summary>Completes when the database is ready.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => ready.Task.WaitAsync(cancellationToken);

    /// <summary>Says that it is ready.</summary>
    public void Ready() => ready.TrySetResult();

    /// <summary>Says that everything that is done at a start is done.</summary>
    public void Finished() => Problem = null;

    /// <summary>Says what went wrong; it will be tried again.</summary>
    public void Failed(string reason, DateTimeOffset now) => Problem = new StartProblem(reason, Problem?.Since ?? now);
}

/// <summary>What went wrong at a start.</summary>
/// <param name="Reason">In the database's own words, of the last try.</param>
/// <param name="Since">When it went wrong first.</param>
public sealed record StartProblem(string Reason, DateTimeOffset Since);
