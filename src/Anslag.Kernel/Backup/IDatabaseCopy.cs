using Anslag.Kernel.Commands;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Backup;

/// <summary>A database's own way to be saved into one file while it is in use, and brought back.</summary>
internal interface IDatabaseCopy
{
    /// <summary>Saves one moment of the database.</summary>
    Task SaveAsync(string file, CancellationToken cancellationToken);

    /// <summary>Whether nothing would be overwritten.</summary>
    Task<bool> IsEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Brings a saved database back into an empty one.</summary>
    Task LoadAsync(string file, CancellationToken cancellationToken);
}

internal sealed class SqliteCopy(StorageOptions storage) : IDatabaseCopy
{
    public Task SaveAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(storage.SqliteFile))
            throw new CommandProblem($"There is no database in {Path.GetFullPath(storage.Folder)}.");
        SqliteFile.Copy(storage.SqliteFile, file);
        return Task.CompletedTask;
    }

    public Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => Task.FromResult(!File.Exists(storage.SqliteFile));

    public Task LoadAsync(string file, CancellationToken cancellationToken)
    {
        SqliteFile.Copy(file, storage.SqliteFile);
        return Task.CompletedTask;
    }
}
