using Anslag.Testing;

namespace Anslag.Tests.Kit;

public abstract class DatabaseTests(TestDatabase database)
{
    [Fact]
    public async Task Every_row_is_seen()
    {
        await ExecuteAsync("CREATE TABLE seen (id integer, word text)");
        await ExecuteAsync("INSERT INTO seen VALUES (2, 'två'), (1, NULL)");

        var rows = await database.RowsAsync();

        rows["seen"].Should().Equal("id=1 | word=∅", "id=2 | word=två");
    }

    [Fact]
    public async Task What_changes_the_second_time_is_found()
    {
        await ExecuteAsync("CREATE TABLE counted (id integer)");
        var twice = () => Idempotence.Twice(() => ExecuteAsync("INSERT INTO counted VALUES (1)"), database);

        await twice.Should().ThrowAsync<Exception>().WithMessage("*the second time must change nothing*");
    }

    [Fact]
    public async Task What_changes_nothing_the_second_time_passes()
    {
        await ExecuteAsync("CREATE TABLE kept (id integer PRIMARY KEY)");

        await Idempotence.Twice(() => ExecuteAsync("INSERT INTO kept VALUES (1) ON CONFLICT DO NOTHING"), database);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class DatabaseTestsOnSqlite(SqliteDatabase database) : DatabaseTests(database), IClassFixture<SqliteDatabase>;

public sealed class DatabaseTestsOnPostgres(PostgresDatabase database) : DatabaseTests(database), IClassFixture<PostgresDatabase>;
