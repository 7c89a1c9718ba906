namespace Anslag.Kernel.Work;

/// <summary>A row that is itself a place in a queue. No other queue exists.</summary>
public interface IWork
{
    /// <summary>The row's id.</summary>
    Guid Id { get; }

    /// <summary>When there is something to do with it; <see langword="null"/> when there is nothing.</summary>
    DateTimeOffset? DueAt { get; }

    /// <summary>Until when a worker has it for itself.</summary>
    DateTimeOffset? LeasedUntil { get; }

    /// <summary>Rises with each claim. A worker whose fence is old cannot save: the row is a concurrency token.</summary>
    long Fence { get; }
}
