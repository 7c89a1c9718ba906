using Anslag.Kernel.Commands;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Backup;

/// <summary>Copies everything that cannot be made anew into a new folder, while Anslag runs.</summary>
internal sealed class MakeBackup(StorageOptions storage, IDatabaseCopy database, DataFolder data, TimeProvider time)
{
    /// <summary>Makes the backup beside its place, so that a folder under its name is always whole.</summary>
    /// <exception cref="CommandProblem">The folder is taken, or lies among what is backed up.</exception>
    public async Task<BackupManifest> HandleAsync(string folder, CancellationToken cancellationToken)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(target) || File.Exists(target))
            throw new CommandProblem($"{target} is there already. Name a folder that is not.");
        if (data.Contains(target))
            throw new CommandProblem($"A backup cannot lie among what it is made of: {string.Join(" or ", data.Roots)}.");
        var unfinished = target + ".unfinished";
        Make(unfinished);
        var manifest = await FillAsync(new BackupFolder(unfinished), cancellationToken);
        Directory.Move(unfinished, target);
        DurableFile.Sync(Path.GetDirectoryName(target)!);
        return manifest;
    }

    /// <summary>For the program's user only: the keys lie in it.</summary>
    private static void Make(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The database first: a file is kept before a row names it and never changes, so every row in the copy finds its file.</summary>
    private async Task<BackupManifest> FillAsync(BackupFolder backup, CancellationToken cancellationToken)
    {
        await database.SaveAsync(backup.Database, cancellationToken);
        if (File.Exists(storage.KeyPath))
            File.Copy(storage.KeyPath, backup.Key);
        data.CopyTo(backup);
        return await backup.SealAsync(storage.Provider, time.GetUtcNow(), cancellationToken);
    }
}
