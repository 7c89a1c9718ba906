using System.Security.Cryptography;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Media;

/// <summary>
/// Media files in a folder: <c>media/ab/cdef…</c>, what is made from them in <c>media/derived/ab/cdef…</c>, and large files while they are
/// examined in <c>media/incoming</c>.
/// </summary>
internal sealed class MediaFolder(StorageOptions storage, TimeProvider time) : IMediaFiles
{
    private const int FirstPart = 2;
    private static readonly TimeSpan LeftBehind = TimeSpan.FromDays(1);

    public async Task<string> KeepAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var path = PathOf(hash);
        if (File.Exists(path))
            DurableFile.Sync(Path.GetDirectoryName(path)!);
        else
            await DurableFile.WriteAsync(path, content, cancellationToken);
        return hash;
    }

    public IncomingFile NewIncoming()
    {
        var folder = Directory.CreateDirectory(Path.Combine(storage.MediaFolder, "incoming"));
        foreach (var left in folder.EnumerateFiles().Where(file => file.LastWriteTimeUtc < (time.GetUtcNow() - LeftBehind).UtcDateTime))
            left.Delete();
        return new IncomingFile(Path.Combine(folder.FullName, $".{Guid.NewGuid():N}.tmp"));
    }

    public async Task<string> KeepAsync(IncomingFile file, CancellationToken cancellationToken)
    {
        string hash;
        await using (var content = new FileStream(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, useAsync: true))
        {
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            content.Flush(flushToDisk: true);
        }
        DurableFile.Place(file.Path, PathOf(hash));
        return hash;
    }

    public Task<Stream?> OpenAsync(string contentHash, CancellationToken cancellationToken) => Task.FromResult<Stream?>(Open(PathOf(contentHash)));

    public Task<Stream?> OpenDerivedAsync(string contentHash, string variant, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(Open(DerivedPathOf(contentHash, variant)));

    public Task KeepDerivedAsync(string contentHash, string variant, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        DurableFile.WriteAsync(DerivedPathOf(contentHash, variant), content, cancellationToken);

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, useAsync: true);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string PathOf(string hash) => Path.Combine(storage.MediaFolder, hash[..FirstPart], hash[FirstPart..]);

    private string DerivedPathOf(string hash, string variant) =>
        Path.Combine(storage.MediaFolder, "derived", hash[..FirstPart], $"{hash[FirstPart..]}.{variant}");
}
