using Anslag.Kernel.Storage;
using Anslag.Testing;

namespace Anslag.Tests.Kernel.Storage;

public sealed class MigratorTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task A_migrator_waits_for_the_one_before_it()
    {
        await using var kernel = await KernelServices.OnAsync(database);
        var storage = kernel.Get<StorageOptions>();
        var first = await MigrationLock.TakeAsync(storage, TestContext.Current.CancellationToken);

        var second = MigrationLock.TakeAsync(storage, TestContext.Current.CancellationToken);
        second.IsCompleted.Should().BeFalse();
        await first.DisposeAsync();

        await (await second).DisposeAsync();
    }
}

public sealed class MigrationLockOnPostgresTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [Fact]
    public async Task A_migrator_waits_for_the_one_on_another_node()
    {
        var storage = new StorageOptions { Postgres = database.ConnectionString };
        var first = await MigrationLock.TakeAsync(storage, TestContext.Current.CancellationToken);

        var second = MigrationLock.TakeAsync(storage, TestContext.Current.CancellationToken);
        await Eventually.BecomesAsync(async () => await WaitingAsync() == 1);
        second.IsCompleted.Should().BeFalse();
        await first.DisposeAsync();

        await (await second).DisposeAsync();
    }

    private async Task<long> WaitingAsync()
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT count(*) FROM pg_locks
            WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
