using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Recurring;

/// <summary>Makes the rows agree with the jobs that this version of the program has.</summary>
internal sealed class RecurringPlan(Database database, IEnumerable<RecurringJob> jobs, TimeProvider time) : IOnceMigrated
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var planned = await db.Set<Recurrence>().ToDictionaryAsync(recurrence => recurrence.Name, cancellationToken);
        foreach (var job in jobs)
        {
            if (!planned.Remove(job.Name, out var recurrence))
                db.Add(Recurrence.Of(job, time.GetUtcNow()));
            else if (recurrence.Cron != job.Cron)
                recurrence.Plan(job, time.GetUtcNow());
        }
        db.RemoveRange(planned.Values);
        await db.SaveChangesAsync(cancellationToken);
    }
}
