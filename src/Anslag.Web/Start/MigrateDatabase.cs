using System.Data.Common;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Web.Start;

/// <summary>
/// Brings the database to the program's version beside the running server, and tries again until it succeeds: citizens' pages are
/// served meanwhile.
/// </summary>
internal sealed partial class MigrateDatabase(Migrator migrator, DatabaseReadiness readiness, TimeProvider time, ILogger<MigrateDatabase> logger)
    : BackgroundService
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryAsync(stoppingToken))
            await Task.Delay(BetweenTries, time, stoppingToken);
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await migrator.RunAsync(cancellationToken);
            return true;
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException or IOException or InvalidOperationException or TimeoutException)
        {
            Tell(problem);
            return false;
        }
    }

    private void Tell(Exception problem)
    {
        readiness.Failed(problem.GetBaseException().Message, time.GetUtcNow());
        if (readiness.IsReady)
            LogUnfinished(logger, problem);
        else
            LogFailure(logger, problem);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database is ready, but what is done at each start after that failed. Trying again")]
    private static partial void LogUnfinished(ILogger logger, Exception problem);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The database could not be brought to this version; the desk is closed, citizens' pages stay up. Trying again")]
    private static partial void LogFailure(ILogger logger, Exception problem);
}
