using Microsoft.Data.Sqlite;
using Npgsql;

namespace Anslag.Testing;

/// <summary>The one place where the kit touches the program's own storage: its migrator, run once for each engine.</summary>
internal static class Schema
{
    public static async Task CreateOnSqliteAsync(string address)
    {
        await using var connection = new SqliteConnection(address);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync();
    }

    public static async Task CreateOnPostgresAsync(string address)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
    }
}
