namespace Anslag.Kernel.Media;

/// <summary>Where the files of the media library lie. Names are hashes of content, so a file never changes.</summary>
internal interface IMediaFiles
{
    /// <summary>Keeps a file; it is safe when this returns. Keeping the same content again changes nothing.</summary>
    Task<string> KeepAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>A place for a large file while it is examined, on the disk where it will be kept.</summary>
    IncomingFile NewIncoming();

    /// <summary>Keeps a large file as it lies; it is safe when this returns.</summary>
    Task<string> KeepAsync(IncomingFile file, CancellationToken cancellationToken);

    /// <summary>Opens a kept file; <see langword="null"/> when it is not there.</summary>
    Task<Stream?> OpenAsync(string contentHash, CancellationToken cancellationToken);

    /// <summary>Opens what was made from a kept file; <see langword="null"/> when it has to be made anew.</summary>
    Task<Stream?> OpenDerivedAsync(string contentHash, string variant, CancellationToken cancellationToken);

    /// <summary>Keeps what was made from a kept file. It may be lost at any time.</summary>
    Task KeepDerivedAsync(string contentHash, string variant, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
