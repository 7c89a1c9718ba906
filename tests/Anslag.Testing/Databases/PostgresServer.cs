using System.Diagnostics;
using Npgsql;

namespace Anslag.Testing;

/// <summary>
/// The PostgreSQL of the tests: the one <c>bin/test</c> started, or one of our own through <c>bin/postgres-for-tests</c>,
/// which ends with this process because it lives as long as its standard input.
/// </summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<(string? Address, string Reason)>> Found = new(FindAsync);

    // Kept, or the garbage collector closes its standard input, and the server ends in the middle of the tests.
    private static Process? _own;

    /// <summary>A connection string to the maintenance database; null with a reason where there is no PostgreSQL.</summary>
    public static Task<(string? Address, string Reason)> AddressAsync() => Found.Value;

    public static async Task ExecuteAsync(string sql)
    {
        var (address, reason) = await AddressAsync();
        await using var connection = new NpgsqlConnection(address ?? throw new InvalidOperationException(reason));
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<(string? Address, string Reason)> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("ANSLAG_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return (given, "");
        }
        var start = new ProcessStartInfo(Repository.PathOf("bin/postgres-for-tests"))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _own = Process.Start(start)!;
        return await _own.StandardOutput.ReadLineAsync() is { } address
            ? (address, "")
            : (null, (await _own.StandardError.ReadToEndAsync()).Trim());
    }
}
