using System.Text;

namespace Anslag.Website.Snapshot;

/// <summary>A site that is being drawn. What stood there before and comes from the same source is taken over as it is.</summary>
internal sealed class Drawing(SiteFolder folder, SiteManifest? before, string madeBy)
{
    private readonly Dictionary<string, SiteFile> files = [];

    public IReadOnlyDictionary<string, SiteFile> Files => files;

    /// <summary>Adds a file whose content is there already.</summary>
    public async Task AddAsync(string path, SiteFile file, byte[] content, CancellationToken cancellationToken) =>
        files[path] = await KeptAsync(file, content, cancellationToken);

    /// <summary>Draws a page unless it stands there already from the same source.</summary>
    public Task AddAsync(string path, SiteFile file, Func<CancellationToken, Task<string>> draw, CancellationToken cancellationToken) =>
        AddAsync(path, file, async cancellation => (byte[]?)Encoding.UTF8.GetBytes(await draw(cancellation)), cancellationToken);

    /// <summary>Makes a file unless it stands there already from the same source. Where nothing can be made, nothing stands there.</summary>
    /// <returns>Whether the address answers.</returns>
    public async Task<bool> AddAsync(string path, SiteFile file, Func<CancellationToken, Task<byte[]?>> make, CancellationToken cancellationToken)
    {
        var sourced = Sourced(file);
        if (Standing(path, sourced) is { } same)
            files[path] = same;
        else if (await make(cancellationToken) is { } content)
            files[path] = await KeptAsync(sourced, content, cancellationToken);
        return files.ContainsKey(path);
    }

    /// <summary>Copies a large file there unless it stands there already from the same source.</summary>
    /// <returns>Whether the address answers.</returns>
    public async Task<bool> CopyAsync(string path, SiteFile file, Func<CancellationToken, Task<Stream?>> open, CancellationToken cancellationToken)
    {
        var sourced = Sourced(file);
        if (Standing(path, sourced) is { } same)
        {
            files[path] = same;
            return true;
        }
        await using var content = await open(cancellationToken);
        if (content is null)
            return false;
        files[path] = sourced with { Hash = await folder.KeepAsync(content, cancellationToken) };
        return true;
    }

    private SiteFile Sourced(SiteFile file) => file with { Source = SiteFolder.HashOf(Encoding.UTF8.GetBytes($"{madeBy} {file.Source}")) };

    private SiteFile? Standing(string path, SiteFile sourced) =>
        before?.Files.GetValueOrDefault(path) is { } same && same.Source == sourced.Source && folder.Has(same) ? same : null;

    private async Task<SiteFile> KeptAsync(SiteFile file, byte[] content, CancellationToken cancellationToken)
    {
        var compressed = !file.ContentType.StartsWith("image/", StringComparison.Ordinal) && !file.ContentType.StartsWith("font/", StringComparison.Ordinal);
        return file with { Hash = await folder.KeepAsync(content, compressed, cancellationToken), IsCompressed = compressed };
    }
}
