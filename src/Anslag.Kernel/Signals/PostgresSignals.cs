using System.Text.Json;
using Anslag.Kernel.Events;
using Anslag.Kernel.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Anslag.Kernel.Signals;

/// <summary>Carries signals between nodes by PostgreSQL's LISTEN and NOTIFY. When the connection breaks, polling goes on and it reconnects.</summary>
internal sealed partial class PostgresSignals(StorageOptions storage, SignalBoard board, TimeProvider time, ILogger<PostgresSignals> logger)
    : BackgroundService
{
    private const string ChannelName = "anslag";
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(2);
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(storage.Postgres);

    public override void Dispose()
    {
        source.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        board.Outgoing = NotifyAsync;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is NpgsqlException or IOException)
            {
                LogLost(logger, problem.Message);
                await Task.Delay(BetweenTries, time, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notice) => board.Deliver(JsonSerializer.Deserialize<Signal>(notice.Payload, EventJson.Options)!);
        await using (var listen = new NpgsqlCommand($"LISTEN {ChannelName}", connection))
            await listen.ExecuteNonQueryAsync(cancellationToken);
        while (true)
            await connection.WaitAsync(cancellationToken);
    }

    private async Task NotifyAsync(IReadOnlyList<Signal> signals, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            foreach (var signal in signals)
            {
                await using var notify = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection);
                notify.Parameters.AddWithValue(ChannelName);
                notify.Parameters.AddWithValue(JsonSerializer.Serialize(signal, EventJson.Options));
                await notify.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        catch (NpgsqlException problem)
        {
            LogLost(logger, problem.Message);
            foreach (var signal in signals)
                board.Deliver(signal);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signals between nodes are down ({Reason}); polling goes on")]
    private static partial void LogLost(ILogger logger, string reason);
}
