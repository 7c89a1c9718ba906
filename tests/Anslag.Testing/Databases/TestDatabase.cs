using System.Data.Common;

namespace Anslag.Testing;

/// <summary>
/// A fresh database with the program's schema for one test class, dropped afterwards. The same tests run on both engines:
/// an abstract class holds them and takes a <see cref="TestDatabase"/>, and two sealed classes of one line name the engine.
/// <code>
/// public abstract class StopTests(TestDatabase database) { … }
/// public sealed class StopTestsOnSqlite(SqliteDatabase database) : StopTests(database), IClassFixture&lt;SqliteDatabase&gt;;
/// public sealed class StopTestsOnPostgres(PostgresDatabase database) : StopTests(database), IClassFixture&lt;PostgresDatabase&gt;;
/// </code>
/// </summary>
public abstract class TestDatabase : IAsyncLifetime
{
    /// <summary>Where it is. Skips the test, with the reason, where its engine is missing.</summary>
    public abstract string ConnectionString { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>A connection past the program, to look at or to spoil what it stored.</summary>
    public abstract Task<DbConnection> OpenAsync();

    /// <summary>A second database of the same engine, not yet made.</summary>
    public abstract TestDatabase Another();

    /// <summary>Takes away all of it, the schema too: what a restore finds.</summary>
    public abstract Task EmptyAsync();

    /// <summary>Every row of every table, as text in a fixed order: what a second run or a restored backup is compared with.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> RowsAsync()
    {
        await using var connection = await OpenAsync();
        return await Rows.ReadAsync(connection, TablesQuery);
    }

    /// <summary>Lists the tables of this engine, one name a row.</summary>
    protected abstract string TablesQuery { get; }
}
