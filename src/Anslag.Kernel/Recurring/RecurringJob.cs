using Anslag.Kernel.Time;
using Cronos;

namespace Anslag.Kernel.Recurring;

/// <summary>A job and when it is run.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Cron">Minute, hour, day of month, month, day of week; in Swedish time.</param>
/// <param name="Type">The class that does it.</param>
internal sealed record RecurringJob(string Name, string Cron, Type Type)
{
    private readonly CronExpression times = CronExpression.Parse(Cron);

    public DateTimeOffset? NextAfter(DateTimeOffset now) => times.GetNextOccurrence(now, SwedishTime.Zone)?.ToUniversalTime();
}
