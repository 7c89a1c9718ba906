using System.Security.Cryptography;
using System.Text.Json;
using Anslag.Kernel.Commands;
using Anslag.Kernel.Events;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Backup;

/// <summary>
/// A backup as it lies on disk: the database, the key file, the rest of the data folder under <c>files/</c>, and last of all a
/// manifest with each file's hash. Without its manifest it is no backup.
/// </summary>
internal sealed class BackupFolder(string path)
{
    public const string FilesFolder = "files";
    private const string ManifestName = "manifest.json";

    public string Database => Path.Combine(path, "database");

    public string Key => Path.Combine(path, "anslag.key");

    public string FileOf(string relative) => Path.Combine(path, FilesFolder, relative);

    /// <summary>Makes every file safe on disk and writes down what they are.</summary>
    public async Task<BackupManifest> SealAsync(StorageProvider provider, DateTimeOffset now, CancellationToken cancellationToken)
    {
        SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            hashes[Path.GetRelativePath(path, file)] = await HashAsync(file, cancellationToken);
        foreach (var folder in Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories))
            DurableFile.Sync(folder);
        var manifest = new BackupManifest(now, provider, hashes);
        await DurableFile.WriteAsync(
            Path.Combine(path, ManifestName), JsonSerializer.SerializeToUtf8Bytes(manifest, EventJson.Options), cancellationToken);
        return manifest;
    }

    /// <summary>Reads the manifest and looks that every file is there and whole.</summary>
    public async Task<BackupManifest> VerifyAsync(CancellationToken cancellationToken)
    {
        var name = Path.Combine(path, ManifestName);
        if (!File.Exists(name))
            throw new CommandProblem($"{path} is not a backup, or one that was never finished: it has no {ManifestName}.");
        var manifest = JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllBytesAsync(name, cancellationToken), EventJson.Options)!;
        foreach (var (file, hash) in manifest.Files)
            await VerifyAsync(Path.Combine(path, file), hash, cancellationToken);
        return manifest;
    }

    /// <summary>Looks that a file is there and has its content, and makes it safe on disk.</summary>
    public static async Task VerifyAsync(string file, string hash, CancellationToken cancellationToken)
    {
        if (!File.Exists(file) || await HashAsync(file, cancellationToken) != hash)
            throw new CommandProblem($"{file} is missing or damaged. Nothing is lost by this attempt; take another backup.");
    }

    private static async Task<string> HashAsync(string file, CancellationToken cancellationToken)
    {
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        RandomAccess.FlushToDisk(content.SafeFileHandle);
        return hash;
    }
}

/// <summary>What a backup holds.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Provider">Which database it is of.</param>
/// <param name="Files">Each file's path in the backup and its SHA-256, lower-case hexadecimal.</param>
internal sealed record BackupManifest(DateTimeOffset At, StorageProvider Provider, IReadOnlyDictionary<string, string> Files);
