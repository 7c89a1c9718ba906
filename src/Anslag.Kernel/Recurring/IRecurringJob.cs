namespace Anslag.Kernel.Recurring;

/// <summary>Something that the program does again and again. It may be run twice for one occurrence, and does no harm by it.</summary>
public interface IRecurringJob
{
    /// <summary>Does it once.</summary>
    Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
