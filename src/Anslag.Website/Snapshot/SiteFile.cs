namespace Anslag.Website.Snapshot;

/// <summary>What an address of the site answers.</summary>
/// <param name="ContentType">Its type.</param>
/// <param name="Source">What it was drawn from. As long as that is the same, it is not drawn again.</param>
internal sealed record SiteFile(string ContentType, string Source)
{
    /// <summary>SHA-256 of the content: the name of its file, and its strong ETag.</summary>
    public string Hash { get; init; } = string.Empty;

    public int Status { get; init; } = 200;

    /// <summary>Whether it lies compressed beside itself.</summary>
    public bool IsCompressed { get; init; }

    /// <summary>Whether it is never whole in memory: it is read from disk, and a part of it can be asked for.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether what stands at the address never changes.</summary>
    public bool IsLasting { get; init; }
}
