using Npgsql;

namespace Anslag.Kernel.Storage;

/// <summary>One migrator at a time: a lock that ends with its process, however that ends.</summary>
internal static class MigrationLock
{
    private const long Key = 0x416E736C6167; // "Anslag"
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    public static async Task<IAsyncDisposable> TakeAsync(StorageOptions storage, CancellationToken cancellationToken) =>
        storage.Provider is StorageProvider.Postgres
            ? await OnServerAsync(storage.Postgres, cancellationToken)
            : await OnFileAsync(storage.SqliteFile + ".lock", cancellationToken);

    /// <summary>An advisory lock of a connection that is not pooled, so that closing it lets go.</summary>
    private static async Task<IAsyncDisposable> OnServerAsync(string address, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address) { Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter { Value = Key } },
            CommandTimeout = 0,
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private static async Task<IAsyncDisposable> OnFileAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }
}
