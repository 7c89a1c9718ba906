namespace Anslag.Kernel.Work;

/// <summary>How the workers keep their pace. Section <c>Work</c> of the configuration.</summary>
public sealed class WorkOptions
{
    /// <summary>How long a claim holds without a sign of life. A worker that lives renews it.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time between two looks at the queue, should a wake-up be lost.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many rows of a kind one node works with at a time.</summary>
    public int AtOnce { get; set; } = 8;

    /// <summary>How long a row may have been due before somebody should look why.</summary>
    public TimeSpan Late { get; set; } = TimeSpan.FromMinutes(2);
}
