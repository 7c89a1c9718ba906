using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Work;

/// <summary>A queue, named by the signal topic that wakes its worker.</summary>
/// <param name="Name">The topic.</param>
public abstract record WorkTopic(string Name)
{
    internal abstract Task<OverdueQueue> OverdueAsync(AnslagDb db, DateTimeOffset before, CancellationToken cancellationToken);
}

/// <summary>The queue of one kind of row.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="Name">The topic.</param>
public sealed record WorkTopic<T>(string Name) : WorkTopic(Name)
    where T : class, IWork
{
    internal override async Task<OverdueQueue> OverdueAsync(AnslagDb db, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var overdue = db.Set<T>().Where(row => row.DueAt < before);
        return new OverdueQueue(
            Name, await overdue.CountAsync(cancellationToken), await overdue.MinAsync(row => row.DueAt, cancellationToken));
    }
}
