using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Kernel.Recurring;

/// <summary>A recurring job's next occurrence: one row a job, however many nodes there are.</summary>
internal sealed class Recurrence : IWork
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    public Guid Id { get; private init; }

    public required string Name { get; init; }

    public string Cron { get; private set; } = string.Empty;

    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public long Fence { get; private set; }

    public int Failures { get; private set; }

    public DateTimeOffset? RanAt { get; private set; }

    public static Recurrence Of(RecurringJob job, DateTimeOffset now)
    {
        var recurrence = new Recurrence { Id = Guid.CreateVersion7(now), Name = job.Name };
        recurrence.Plan(job, now);
        return recurrence;
    }

    public void Plan(RecurringJob job, DateTimeOffset now)
    {
        Cron = job.Cron;
        DueAt = job.NextAfter(now);
    }

    /// <summary>The next time counts from now: occurrences missed while nobody ran have been made up for by this one.</summary>
    public void Ran(RecurringJob job, DateTimeOffset now)
    {
        Plan(job, now);
        RanAt = now;
        Failures = 0;
        LeasedUntil = null;
    }

    /// <summary>Stays due, so that it is seen to be overdue; the lease is the pause before it is tried again.</summary>
    public void Failed(DateTimeOffset now)
    {
        Failures++;
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(Failures + 2, 12)));
        LeasedUntil = now + (pause < LongestPause ? pause : LongestPause);
    }
}

internal sealed class RecurrenceMapping : IEntityTypeConfiguration<Recurrence>
{
    public void Configure(EntityTypeBuilder<Recurrence> builder)
    {
        builder.ToTable("kernel_recurring");
        builder.IsWork();
        builder.HasIndex(recurrence => recurrence.Name).IsUnique();
    }
}
