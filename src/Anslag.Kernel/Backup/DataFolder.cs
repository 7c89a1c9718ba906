using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Backup;

/// <summary>
/// What lies beside the database and the key file and cannot be made anew: the data folder, and the media library, which may lie
/// elsewhere and is named <c>media/</c> in a backup wherever it lies.
/// </summary>
internal sealed class DataFolder(StorageOptions storage, IEnumerable<DerivedFolder> derived)
{
    private const string Media = "media";
    private static readonly string[] BesideADatabase = ["-wal", "-shm", "-journal", ".lock"];

    public string Root { get; } = Path.GetFullPath(storage.Folder);

    /// <summary>The folders that a backup is made of; the library once, whether it lies in the data folder or not.</summary>
    public IReadOnlyList<string> Roots { get; } = [Path.GetFullPath(storage.Folder), storage.MediaFolder];

    public bool Contains(string path) => Roots.Any(root => IsIn(root, path));

    /// <summary>Where a file of a backup belongs.</summary>
    public string PathOf(string relative) =>
        IsIn(Media, relative) ? Path.Combine(storage.MediaFolder, relative[(Media.Length + 1)..]) : Path.Combine(Root, relative);

    /// <summary>Copies it while it is in use. What is gone when its turn comes was never promised to stay.</summary>
    public void CopyTo(BackupFolder backup)
    {
        foreach (var (file, relative) in Files().Where(file => IsKept(file.Path, file.Relative)))
        {
            var copy = backup.FileOf(relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (SqliteFile.Is(file))
                SqliteFile.Copy(file, copy);
            else
                CopyIfThere(file, copy);
        }
    }

    private IEnumerable<(string Path, string Relative)> Files() =>
        In(Root).Where(file => !IsIn(storage.MediaFolder, file) && !IsIn(Path.Combine(Root, Media), file))
            .Select(file => (file, Path.GetRelativePath(Root, file)))
            .Concat(In(storage.MediaFolder).Select(file => (file, Path.Combine(Media, Path.GetRelativePath(storage.MediaFolder, file)))));

    private static IEnumerable<string> In(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    private bool IsKept(string file, string relative) =>
        file != storage.SqliteFile
        && file != storage.KeyPath
        && !Array.Exists(BesideADatabase, ending => file.EndsWith(ending, StringComparison.Ordinal))
        && !(Path.GetFileName(file) is ['.', ..] && file.EndsWith(".tmp", StringComparison.Ordinal))
        && !derived.Any(folder => IsIn(folder.Relative, relative));

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
