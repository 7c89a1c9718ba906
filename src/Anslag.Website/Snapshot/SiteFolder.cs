using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Website.Snapshot;

/// <summary>
/// The snapshot on disk: <c>site/files</c> holds files named by their content, <c>site/{organisation}.json</c> says which address answers
/// with which. It can be deleted at any time; it is made again from the database.
/// </summary>
internal sealed class SiteFolder(StorageOptions storage)
{
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 22;
    private readonly string root = Path.Combine(Path.GetFullPath(storage.Folder), "site");

    private string Files => Path.Combine(root, "files");

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public string PathOf(string name) => Path.Combine(Files, name);

    public bool Has(SiteFile file) => File.Exists(PathOf(file.Hash)) && (!file.IsCompressed || File.Exists(PathOf(file.Hash + SiteEncoding.Brotli.Ending)));

    /// <summary>Keeps a file; its name is safe on disk once <see cref="SwitchAsync"/> has returned.</summary>
    public async Task<string> KeepAsync(byte[] content, bool compressed, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Files);
        var hash = HashOf(content);
        if (compressed)
        {
            await WriteAsync(hash + SiteEncoding.Gzip.Ending, Gzip(content), cancellationToken);
            await WriteAsync(hash + SiteEncoding.Brotli.Ending, Brotli(content), cancellationToken);
        }
        await WriteAsync(hash, content, cancellationToken);
        return hash;
    }

    /// <summary>Keeps a large file, a part at a time.</summary>
    public async Task<string> KeepAsync(Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Files);
        var temporary = PathOf($".{Guid.NewGuid():N}");
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            var part = new byte[81_920];
            while (await content.ReadAsync(part, cancellationToken) is > 0 and var length)
            {
                sum.AppendData(part, 0, length);
                await file.WriteAsync(part.AsMemory(0, length), cancellationToken);
            }
            file.Flush(flushToDisk: true);
        }
        var hash = Convert.ToHexStringLower(sum.GetHashAndReset());
        File.Move(temporary, PathOf(hash), overwrite: true);
        return hash;
    }

    /// <summary>Puts a site in the place of the one before. Everything it names must be kept already.</summary>
    public async Task SwitchAsync(SiteManifest manifest, CancellationToken cancellationToken)
    {
        DurableFile.Sync(Files);
        var json = JsonSerializer.SerializeToUtf8Bytes(manifest, EventJson.Options);
        await DurableFile.WriteAsync(ManifestOf(manifest.Organisation), json, cancellationToken);
    }

    /// <summary>Forgets an organisation's site.</summary>
    public void Remove(OrganisationId organisation) => File.Delete(ManifestOf(organisation));

    /// <summary>The sites as they were last seen. One that cannot be read is left out, and is made again.</summary>
    public IReadOnlyList<SiteManifest> Read() =>
        Directory.Exists(root) ? [.. Directory.EnumerateFiles(root, "*.json").Select(Read).OfType<SiteManifest>()] : [];

    /// <summary>Removes files that no site names and that are older than a moment.</summary>
    public void Clean(IEnumerable<SiteManifest> sites, DateTimeOffset before)
    {
        var named = sites.SelectMany(site => site.Files.Values).Select(file => file.Hash).ToHashSet();
        var stale = new DirectoryInfo(Files).EnumerateFiles().Where(file => !named.Contains(HashIn(file)) && file.LastWriteTimeUtc < before.UtcDateTime);
        foreach (var file in stale)
            file.Delete();
    }

    private string ManifestOf(OrganisationId organisation) => Path.Combine(root, $"{organisation}.json");

    private static string HashIn(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);

    private static SiteManifest? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<SiteManifest>(file, EventJson.Options);
        }
        catch (Exception problem) when (problem is JsonException or IOException)
        {
            return null;
        }
    }

    private async Task WriteAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        if (File.Exists(path))
            return;
        var temporary = PathOf($".{Guid.NewGuid():N}");
        await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(content, cancellationToken);
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }

    private static byte[] Brotli(byte[] content)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, packed, out var length, BrotliQuality, BrotliWindow)
            ? packed[..length]
            : throw new InvalidOperationException("A page could not be compressed.");
    }
}
