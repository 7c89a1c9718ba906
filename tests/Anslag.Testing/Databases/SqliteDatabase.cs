using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Anslag.Testing;

/// <summary>A file of its own in a temporary folder, copied from one that was migrated once.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private readonly TemporaryFolder _folder = new();

    public override string ConnectionString => AddressOf(_folder["anslag.db"]);

    protected override string TablesQuery => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

    public override async ValueTask InitializeAsync() => File.Copy(await Template.Value, _folder["anslag.db"]);

    public override async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    public override TestDatabase Another() => new SqliteDatabase();

    public override Task EmptyAsync()
    {
        File.Delete(_folder["anslag.db"]);
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string AddressOf(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var address = AddressOf(folder["template.db"]);
        await Schema.CreateOnSqliteAsync(address);

        // Closing the last connection writes the log into the file, so the file alone is the whole database.
        SqliteConnection.ClearPool(new SqliteConnection(address));
        return folder["template.db"];
    }
}
