using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Storage;

/// <summary>
/// The key outside the database that wraps the keys inside it: who steals the database alone opens nothing. Made at the first start,
/// readable by the program's user only.
/// </summary>
public sealed class KeyFile
{
    private const int KeyLength = 32;
    private readonly string path;
    private readonly Lazy<byte[]> key;

    /// <summary>Reads or makes the file when it is first needed.</summary>
    public KeyFile(StorageOptions storage)
    {
        path = storage.KeyPath;
        key = new Lazy<byte[]>(ReadOrMake);
    }

    internal byte[] Key => key.Value;

    /// <summary>Whether the keys in the database can be opened, before new ones are silently made beside them.</summary>
    internal async Task CheckAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        var kept = await db.DataProtectionKeys.AsNoTracking().Select(row => row.Xml).ToListAsync(cancellationToken);
        var wrapped = kept.SelectMany(xml => XElement.Parse(xml ?? "<none/>").Descendants(WrappedKey.Element)).ToList();
        if (wrapped.Count > 0 && !(File.Exists(path) && wrapped.TrueForAll(element => WrappedKey.CanOpen(element, Key))))
            throw new InvalidOperationException($"The key file {path} is missing or is not the one that belongs to this database. Restore it from the backup.");
    }

    private byte[] ReadOrMake()
    {
        if (!File.Exists(path))
            Make();
        var content = File.ReadAllBytes(path);
        return content.Length == KeyLength ? content : throw new InvalidOperationException($"The key file {path} is damaged.");
    }

    /// <summary>Written whole beside its place first: another node may read it at the same moment, or make its own.</summary>
    private void Make()
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(temporary, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyLength));
            file.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(temporary, path, overwrite: false);
            DurableFile.Sync(folder);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}
