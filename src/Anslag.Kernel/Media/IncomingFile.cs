using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Media;

/// <summary>A large file while it is examined. It is gone when it has been kept or is disposed of.</summary>
internal sealed class IncomingFile(string path) : IDisposable
{
    private const int PartSize = 81_920;
    private const int Million = 1_000_000;

    public string Path { get; } = path;

    /// <summary>Writes what comes to disk, a part at a time.</summary>
    /// <exception cref="BrokenRule">It is too large; nothing more of it is read.</exception>
    public async Task WriteAsync(Stream content, long most, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(Path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
        var part = new byte[PartSize];
        while (await content.ReadAsync(part, cancellationToken) is > 0 and var length)
        {
            if (file.Position + length > most)
                throw new BrokenRule(MediaRules.VideoSmallEnough, most / Million);
            await file.WriteAsync(part.AsMemory(0, length), cancellationToken);
        }
    }

    /// <summary>Whether it begins as MP4 and MOV do (ISO/IEC 14496-12, file type box).</summary>
    public async Task<bool> BeginsAsVideoAsync(CancellationToken cancellationToken)
    {
        var beginning = new byte[8];
        await using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        return await file.ReadAtLeastAsync(beginning, beginning.Length, throwOnEndOfStream: false, cancellationToken) == beginning.Length
            && beginning.AsSpan(4).SequenceEqual("ftyp"u8);
    }

    public void Dispose() => File.Delete(Path);
}
