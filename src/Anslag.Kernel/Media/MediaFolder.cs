using System.Security.Cryptography;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Media;

/// <summary>Media files in a folder: <c>media/ab/cdef…</c>, and what is made from them in <c>media/derived/ab/cdef…</c>.</summary>
internal sealed class MediaFolder(StorageOptions storage) : IMediaFiles
{
    private const int FirstPart = 2;

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
