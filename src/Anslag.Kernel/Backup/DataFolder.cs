using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Backup;

/// <summary>What lies in the data folder beside the database and the key file, and cannot be made anew.</summary>
internal sealed class DataFolder(StorageOptions storage, IEnumerable<DerivedFolder> derived)
{
    private static readonly string[] BesideADatabase = ["-wal", "-shm", "-journal", ".lock"];

    public string Root { get; } = Path.GetFullPath(storage.Folder);

    public bool Contains(string path) => IsIn(Root, path);

    /// <summary>Copies it while it is in use. What is gone when its turn comes was never promised to stay.</summary>
    public void CopyTo(BackupFolder backup)
    {
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Where(IsKept))
        {
            var copy = backup.FileOf(Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (SqliteFile.Is(file))
                SqliteFile.Copy(file, copy);
            else
                CopyIfThere(file, copy);
        }
    }

    private bool IsKept(string file) =>
        file != storage.SqliteFile
        && file != storage.KeyPath
        && !Array.Exists(BesideADatabase, ending => file.EndsWith(ending, StringComparison.Ordinal))
        && !(Path.GetFileName(file) is ['.', ..] && file.EndsWith(".tmp", StringComparison.Ordinal))
        && !derived.Any(folder => IsIn(Path.Combine(Root, folder.Relative), file));

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void CopyIfThere(string file, string copy)
    {
        try
        {
            File.Copy(file, copy);
        }
        catch (FileNotFoundException)
        {
            File.Delete(copy);
        }
    }
}
