using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Storage;

/// <summary>Brings the database to the program's version before anything else uses it, one node at a time.</summary>
public sealed class Migrator(Database database, StorageOptions storage, KeyFile keys, DatabaseReadiness readiness, IEnumerable<IOnceMigrated> tasks)
{
    /// <summary>
    /// Migrates, looks that the key file is the right one, says that the database is ready, and does what comes next. Running it again
    /// changes nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">The database has keys that the key file cannot open.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var alone = await MigrationLock.TakeAsync(storage, cancellationToken);
        await using var db = database.AcrossOrganisations();
        // Migrating compares the whole model with the last migration's, also when nothing is to be done: dear at each start.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await MigrateAsync(db, cancellationToken);
        await keys.CheckAsync(db, cancellationToken);
        readiness.Ready();
        foreach (var task in tasks)
            await task.RunAsync(cancellationToken);
        readiness.Finished();
    }

    private async Task MigrateAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        if (database.Provider is StorageProvider.Sqlite)
            await ClearLockOfKilledAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>
    /// EF Core's own lock on SQLite is a row, and a migration that is killed leaves it behind for the next start to wait for without end.
    /// Under our lock nobody else can be migrating, so a row that is there has no owner.
    /// </summary>
    private static async Task ClearLockOfKilledAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        var tables = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .ToListAsync(cancellationToken);
        if (tables.Count > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }
}
