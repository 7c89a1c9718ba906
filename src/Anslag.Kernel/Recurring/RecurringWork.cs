using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Anslag.Kernel.Recurring;

/// <summary>Runs a job whose time has come. A job that only another node's version has is left to that node.</summary>
internal sealed partial class RecurringWork(
    Database database, IEnumerable<RecurringJob> jobs, IServiceScopeFactory scopes, TimeProvider time, ILogger<RecurringWork> logger)
    : IWorkHandler<Recurrence>
{
    internal const string Topic = "recurring";

    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        if (await db.ClaimedAsync<Recurrence>(claim, cancellationToken) is not { } recurrence
            || jobs.FirstOrDefault(job => job.Name == recurrence.Name) is not { } job)
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = (IRecurringJob)scope.ServiceProvider.GetRequiredService(job.Type);
            await work.RunAsync(time.GetUtcNow(), cancellationToken);
            recurrence.Ran(job, time.GetUtcNow());
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailure(logger, problem, job.Name);
            recurrence.Failed(time.GetUtcNow());
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The recurring job {Job} failed; it will be tried again")]
    private static partial void LogFailure(ILogger logger, Exception problem, string job);
}
