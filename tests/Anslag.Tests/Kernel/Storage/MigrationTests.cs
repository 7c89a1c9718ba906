using Anslag.Kernel;
using Anslag.Kernel.Storage;
using Anslag.Testing;
using Anslag.Tests.Kernel.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Tests.Kernel.Storage;

/// <summary>The migrations of the whole program, run as a start runs them.</summary>
public abstract class MigrationTests(TestDatabase database)
{
    protected TestDatabase Database { get; } = database;

    [Fact]
    public async Task The_migrations_make_the_whole_model_and_running_them_again_changes_nothing()
    {
        await using var program = Program();
        await MigrateAsync(program);
        await using var db = program.GetRequiredService<Anslag.Kernel.Storage.Database>().AcrossOrganisations();

        db.Database.HasPendingModelChanges().Should().BeFalse("bin/migration was run after the last change of the model");
        await Idempotence.Twice(() => MigrateAsync(program), Database);
    }

    protected static async Task MigrateAsync(ServiceProvider program)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await program.GetRequiredService<Migrator>().RunAsync(patience.Token);
    }

    protected ServiceProvider Program() => Program(Database);

    protected static ServiceProvider Program(TestDatabase database)
    {
        var folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings(folder)).Build();
        var services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton<IConfiguration>(configuration);
        services.AddKernel(configuration);
        WholeProgram.Add(services);
        return services.BuildServiceProvider();
    }
}

public sealed class MigrationTestsOnSqlite(SqliteDatabase database) : MigrationTests(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task A_lock_left_by_a_killed_migration_does_not_hang_the_next_start()
    {
        await using var empty = new SqliteDatabase();
        await empty.InitializeAsync();
        await using (var connection = await empty.OpenAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        await using var program = Program(empty);

        await MigrateAsync(program);
    }
}

public sealed class MigrationTestsOnPostgres(PostgresDatabase database) : MigrationTests(database), IClassFixture<PostgresDatabase>;
