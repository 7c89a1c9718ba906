using System.Text.Json;

namespace Anslag.Simulator.Storage;

/// <summary>What has happened, one JSON line each, only ever appended. Playing it again gives the state.</summary>
/// <remarks>A line counts when its line feed is on disk: what a kill or a power cut left half written is cut away.</remarks>
internal sealed class Journal<TEntry> : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private readonly FileStream? _file;

    /// <summary>Opens the journal at a path, or one that keeps nothing when there is none.</summary>
    public Journal(string? path)
    {
        if (path is null)
            return;
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        Entries = Replay(_file);
    }

    /// <summary>What had happened when it was opened.</summary>
    public IReadOnlyList<TEntry> Entries { get; } = [];

    /// <summary>Appends an entry; when this returns, it survives.</summary>
    public void Append(TEntry entry)
    {
        if (_file is null)
            return;
        _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry), LineFeed]);
        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file?.Dispose();

    private static TEntry[] Replay(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf(LineFeed) + 1;
        file.SetLength(whole);
        file.Position = whole;
        return [.. Lines(bytes.AsMemory(0, whole)).Select(line => JsonSerializer.Deserialize<TEntry>(line.Span)!)];
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var end = bytes.Span.IndexOf(LineFeed);
            yield return bytes[..end];
            bytes = bytes[(end + 1)..];
        }
    }
}
