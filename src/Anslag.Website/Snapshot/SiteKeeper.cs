using System.Data.Common;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anslag.Website.Snapshot;

/// <summary>Keeps this node's snapshot up to date: when the database is ready, when a signal comes, and by looking now and then.</summary>
internal sealed partial class SiteKeeper(
    SnapshotBuilder builder, SignalBoard signals, DatabaseReadiness database, WebsiteOptions options, TimeProvider time, ILogger<SiteKeeper> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.WaitAsync(stoppingToken);
        await Task.WhenAll(FollowSignalsAsync(stoppingToken), LookNowAndThenAsync(stoppingToken));
    }

    private async Task FollowSignalsAsync(CancellationToken stopping)
    {
        await foreach (var signal in signals.ListenAsync(stopping))
        {
            if (signal is { Topic: SiteChange.Topic, Organisation: { } organisation })
                await TryAsync(cancellation => builder.BringUpToDateAsync(organisation, cancellation), stopping);
        }
    }

    private async Task LookNowAndThenAsync(CancellationToken stopping)
    {
        await TryAsync(cancellation => builder.BringAllUpToDateAsync(again: true, cancellation), stopping);
        using var beat = new PeriodicTimer(options.Poll, time);
        while (await beat.WaitForNextTickAsync(stopping))
            await TryAsync(cancellation => builder.BringAllUpToDateAsync(again: false, cancellation), stopping);
    }

    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        try
        {
            await work(stopping);
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException or IOException)
        {
            LogBehind(logger, problem.Message);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(logger, problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The site shows what it last showed ({Reason}); it is tried again")]
    private static partial void LogBehind(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The site could not be drawn and shows what it last showed; it is tried again")]
    private static partial void LogFailure(ILogger logger, Exception problem);
}
