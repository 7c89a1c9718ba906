using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Work;

/// <summary>Looks for rows that nobody worked in time. A program can be up while its work lies still; the rows tell.</summary>
public sealed class OverdueWork(Database database, IEnumerable<WorkTopic> queues, WorkOptions options)
{
    /// <summary>Each queue with how many of its rows have been due for longer than <see cref="WorkOptions.Late"/>.</summary>
    public async Task<IReadOnlyList<OverdueQueue>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        List<OverdueQueue> overdue = [];
        foreach (var queue in queues)
            overdue.Add(await queue.OverdueAsync(db, now - options.Late, cancellationToken));
        return overdue;
    }
}

/// <summary>What lies overdue in one queue.</summary>
/// <param name="Queue">The queue's topic.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Oldest">When the oldest of them was due; <see langword="null"/> when there is none.</param>
public sealed record OverdueQueue(string Queue, int Count, DateTimeOffset? Oldest);
