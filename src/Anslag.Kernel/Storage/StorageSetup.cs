using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Storage;

internal static class StorageSetup
{
    public const string SqliteMigrations = "Anslag.Migrations.Sqlite";
    public const string PostgresMigrations = "Anslag.Migrations.Postgres";

    public static DbContextOptionsBuilder<AnslagDb> UseAnslagStorage(this DbContextOptionsBuilder<AnslagDb> builder, StorageOptions storage) =>
        storage.Provider switch
        {
            StorageProvider.Postgres => builder.UseNpgsql(storage.Postgres, npgsql => npgsql
                .MigrationsAssembly(PostgresMigrations)
                .MigrationsHistoryTable("kernel_migrations")),
            _ => builder.UseSqlite(SqliteConnection(storage), sqlite => sqlite
                .MigrationsAssembly(SqliteMigrations)
                .MigrationsHistoryTable("kernel_migrations"))
                .AddInterceptors(new SqlitePragmas()),
        };

    private static string SqliteConnection(StorageOptions storage)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(storage.SqliteFile)!);
        return new SqliteConnectionStringBuilder
        {
            DataSource = storage.SqliteFile,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
    }
}
