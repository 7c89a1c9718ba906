using System.Data.Common;
using System.Threading.Channels;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Anslag.Kernel.Work;

/// <summary>
/// Works through the due rows of one kind, several at a time. A signal makes it prompt, polling makes it sure. One slow row never
/// keeps the others waiting, and each lease is renewed for as long as its work goes on.
/// </summary>
internal sealed partial class Worker<T>(
    Claims claims,
    IWorkHandler<T> handler,
    SignalBoard signals,
    WorkOptions options,
    WorkTopic<T> topic,
    DatabaseReadiness database,
    TimeProvider time,
    ILogger<Worker<T>> logger)
    : BackgroundService
    where T : class, IWork
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wakeUps = signals.Listen();
        HashSet<Task> running = [];
        try
        {
            await database.WaitAsync(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                running.RemoveWhere(task => task.IsCompleted);
                var claimed = await ClaimAsync(options.AtOnce - running.Count, stoppingToken);
                foreach (var claim in claimed)
                    running.Add(WorkAsync(claim, stoppingToken));
                if (claimed.Count == 0 || running.Count >= options.AtOnce)
                    await RestAsync(wakeUps.Reader, running, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(running);
        }
        finally
        {
            signals.Leave(wakeUps);
        }
    }

    private async Task<IReadOnlyList<Claim>> ClaimAsync(int free, CancellationToken cancellationToken)
    {
        if (free <= 0)
            return [];
        try
        {
            return await claims.DueAsync<T>(time.GetUtcNow(), options.Lease, free, cancellationToken);
        }
        catch (DbException problem)
        {
            LogNoDatabase(logger, typeof(T).Name, problem.Message);
            return [];
        }
    }

    /// <summary>Waits for a signal, for a row to be finished, or for the next poll.</summary>
    private async Task RestAsync(ChannelReader<Signal> wakeUps, HashSet<Task> running, CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task[] reasons = [WokenAsync(wakeUps, rest.Token), Task.Delay(options.Poll, time, rest.Token), .. running];
        await Task.WhenAny(reasons);
        await rest.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private async Task WokenAsync(ChannelReader<Signal> wakeUps, CancellationToken cancellationToken)
    {
        try
        {
            while ((await wakeUps.ReadAsync(cancellationToken)).Topic != topic.Name)
            {
            }
        }
        catch (OperationCanceledException)
        {
            // The rest ended for another reason.
        }
    }

    private async Task WorkAsync(Claim claim, CancellationToken stopping)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewal = RenewAsync(claim, lost);
        try
        {
            await handler.HandleAsync(claim, lost.Token);
        }
        catch (DbUpdateConcurrencyException)
        {
            LogLost(logger, typeof(T).Name, claim.Id);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            LogLost(logger, typeof(T).Name, claim.Id);
        }
        catch (Exception problem)
        {
            LogFailure(logger, problem, typeof(T).Name, claim.Id);
        }
        finally
        {
            await lost.CancelAsync();
            await renewal;
        }
    }

    private async Task RenewAsync(Claim claim, CancellationTokenSource lost)
    {
        try
        {
            using var beat = new PeriodicTimer(options.Lease / 3, time);
            while (await beat.WaitForNextTickAsync(lost.Token))
            {
                if (!await claims.ExtendAsync<T>(claim, time.GetUtcNow() + options.Lease, lost.Token))
                    await lost.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done, or the claim is lost.
        }
        catch (DbException problem)
        {
            LogNoDatabase(logger, typeof(T).Name, problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer the {Kind} worker ({Reason}); it tries again")]
    private static partial void LogNoDatabase(ILogger logger, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Kind} {Row} was left to another worker")]
    private static partial void LogLost(ILogger logger, string kind, Guid row);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} {Row} failed; it is tried again when its lease has ended")]
    private static partial void LogFailure(ILogger logger, Exception problem, string kind, Guid row);
}
