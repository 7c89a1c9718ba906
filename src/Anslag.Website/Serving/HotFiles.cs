using System.Collections.Concurrent;
using Anslag.Website.Snapshot;

namespace Anslag.Website.Serving;

/// <summary>
/// The files that are read most, in memory. Files are named by their content, so what is kept here is never wrong; when there is too much
/// of it everything is let go and what is still read comes back by itself.
/// </summary>
internal sealed class HotFiles(SiteFolder folder, WebsiteOptions options)
{
    private const int LargestHot = 1_000_000;
    private readonly ConcurrentDictionary<string, byte[]> files = [];
    private long bytes;

    /// <summary>Where a file lies that is too large for memory.</summary>
    public string PathOf(string name) => folder.PathOf(name);

    /// <summary>The file, if it is in memory.</summary>
    public byte[]? Find(string name) => files.GetValueOrDefault(name);

    /// <summary>Reads the file from disk; <see langword="null"/> when it has been cleaned away.</summary>
    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var content = await File.ReadAllBytesAsync(folder.PathOf(name), cancellationToken);
            Keep(name, content);
            return content;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private void Keep(string name, byte[] content)
    {
        if (content.Length > LargestHot || !files.TryAdd(name, content))
            return;
        if (Interlocked.Add(ref bytes, content.Length) <= options.MostHotBytes)
            return;
        files.Clear();
        Interlocked.Exchange(ref bytes, 0);
    }
}
