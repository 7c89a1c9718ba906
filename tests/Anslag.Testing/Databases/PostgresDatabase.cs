using System.Data.Common;
using Npgsql;

namespace Anslag.Testing;

/// <summary>A database of its own in the tests' PostgreSQL, made from one that was migrated once.</summary>
public sealed class PostgresDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    // Two copies of one template cannot be made at the same time.
    private static readonly SemaphoreSlim Copying = new(1);
    private readonly string _name = "t_" + Guid.NewGuid().ToString("N");
    private string? _address;
    private string _reason = "";

    public override string ConnectionString
    {
        get
        {
            if (_address is null)
            {
                Skip.Because(_reason);
            }
            return _address;
        }
    }

    protected override string TablesQuery => "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";

    public override async ValueTask InitializeAsync()
    {
        var (server, reason) = await PostgresServer.AddressAsync();
        _reason = reason;
        if (server is null)
        {
            return;
        }
        var template = await Template.Value;
        await Copying.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {_name} TEMPLATE {template}");
        }
        finally
        {
            Copying.Release();
        }
        _address = AddressOf(server, _name);
    }

    public override async Task<DbConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    public override TestDatabase Another() => new PostgresDatabase();

    public override async Task EmptyAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_address is null)
        {
            return;
        }
        await using (var connection = new NpgsqlConnection(_address))
        {
            NpgsqlConnection.ClearPool(connection);
        }
        await PostgresServer.ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static string AddressOf(string server, string database) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();

    private static async Task<string> MakeTemplateAsync()
    {
        // One cluster serves several test programs after each other.
        var name = $"template_{Environment.ProcessId}";
        var (server, reason) = await PostgresServer.AddressAsync();
        await PostgresServer.ExecuteAsync($"CREATE DATABASE {name}");
        var address = AddressOf(server ?? throw new InvalidOperationException(reason), name);
        await Schema.CreateOnPostgresAsync(address);

        // A template must have no open connection.
        await using var connection = new NpgsqlConnection(address);
        NpgsqlConnection.ClearPool(connection);
        return name;
    }
}
