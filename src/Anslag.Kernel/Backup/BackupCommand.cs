using Anslag.Kernel.Commands;

namespace Anslag.Kernel.Backup;

/// <summary><c>backup FOLDER</c>: copies everything that cannot be made anew into a new folder, while Anslag runs.</summary>
internal sealed class BackupCommand(MakeBackup backup) : IProgramCommand
{
    public string Name => "backup";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not [var folder])
            throw new CommandProblem("Name the folder to make the backup in: backup FOLDER");
        var made = await backup.HandleAsync(folder, cancellationToken);
        await Console.Out.WriteLineAsync($"Backed up {made.Files.Count} files and the database to {Path.GetFullPath(folder)}.");
        return 0;
    }
}

/// <summary><c>restore FOLDER</c>: brings a backup back into an empty installation.</summary>
internal sealed class RestoreCommand(RestoreBackup restore) : IProgramCommand
{
    public string Name => "restore";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not [var folder])
            throw new CommandProblem("Name the folder that holds the backup: restore FOLDER");
        var restored = await restore.HandleAsync(folder, cancellationToken);
        await Console.Out.WriteLineAsync($"Restored and verified: the database and {restored.Files.Count} files of {restored.At:u}.");
        return 0;
    }
}
