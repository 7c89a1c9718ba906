using Anslag.Kernel.Commands;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Backup;

/// <summary>Brings a backup back into an empty data folder and an empty database, and looks that all of it is there.</summary>
internal sealed class RestoreBackup(StorageOptions storage, IDatabaseCopy database, DataFolder data, RestoredCheck check)
{
    /// <summary>Restores. Nothing that exists is overwritten.</summary>
    /// <exception cref="CommandProblem">The target is not empty, or the backup is of the other database or not whole.</exception>
    public async Task<BackupManifest> HandleAsync(string folder, CancellationToken cancellationToken)
    {
        var backup = new BackupFolder(Path.GetFullPath(folder));
        var manifest = await backup.VerifyAsync(cancellationToken);
        if (manifest.Provider != storage.Provider)
            throw new CommandProblem($"This is a backup of {manifest.Provider}, and the settings name {storage.Provider}.");
        await RefuseTakenAsync(cancellationToken);
        foreach (var (file, hash) in manifest.Files.Where(file => file.Key.StartsWith(BackupFolder.FilesFolder + "/", StringComparison.Ordinal)))
            await BringBackAsync(backup, file[(BackupFolder.FilesFolder.Length + 1)..], hash, cancellationToken);
        BringBackKey(backup);
        await database.LoadAsync(backup.Database, cancellationToken);
        await check.RunAsync(cancellationToken);
        return manifest;
    }

    private async Task RefuseTakenAsync(CancellationToken cancellationToken)
    {
        if (data.Roots.FirstOrDefault(IsTaken) is { } taken)
            throw new CommandProblem($"The folder {taken} is not empty. Restore into an empty one; nothing has been changed.");
        if (File.Exists(storage.KeyPath))
            throw new CommandProblem($"The key file {storage.KeyPath} is there already. Move it away first; nothing has been changed.");
        if (!await database.IsEmptyAsync(cancellationToken))
            throw new CommandProblem("The database is not empty. Restore into an empty one; nothing has been changed.");
    }

    private static bool IsTaken(string folder) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();

    private async Task BringBackAsync(BackupFolder backup, string relative, string hash, CancellationToken cancellationToken)
    {
        var restored = data.PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(restored)!);
        File.Copy(backup.FileOf(relative), restored);
        await BackupFolder.VerifyAsync(restored, hash, cancellationToken);
    }

    private void BringBackKey(BackupFolder backup)
    {
        if (!File.Exists(backup.Key))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(storage.KeyPath)!);
        File.Copy(backup.Key, storage.KeyPath);
    }
}

/// <summary>Whether what was restored belongs together: the keys open, and each picture has its file.</summary>
internal sealed class RestoredCheck(Database database, KeyFile keys, IMediaFiles files)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        await keys.CheckAsync(db, cancellationToken);
        foreach (var hash in await db.Set<MediaItem>().Select(item => item.ContentHash).Distinct().ToListAsync(cancellationToken))
        {
            await using var file = await files.OpenAsync(hash, cancellationToken)
                ?? throw new CommandProblem($"The backup lacks the file of the picture {hash}. Take another backup.");
        }
    }
}
