using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Media;

/// <summary>The pictures and videos of an organisation. Files are kept by their content; rows say whose they are.</summary>
public interface IMediaLibrary
{
    /// <summary>
    /// Takes in a picture: judged by its content, turned upright, freed from EXIF and encoded anew. The file is safe on disk when this
    /// returns; the row becomes true when the caller saves.
    /// </summary>
    /// <exception cref="Rules.BrokenRule">It is no picture that we take, too large, or broken; the sentence says which and what to do.</exception>
    Task<MediaItem> ReceiveAsync(AnslagDb db, Stream content, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Takes in a video, streamed to disk: judged by its content, freed from metadata, written as an MP4 that can be shown while it is
    /// read. The file and a still picture of it are safe on disk when this returns; see <see cref="Keep"/>.
    /// </summary>
    /// <exception cref="Rules.BrokenRule">It is no video that we take, too large, or broken, or FFmpeg is missing; the sentence says which.</exception>
    Task<ReceivedVideo> ReceiveVideoAsync(Stream content, CancellationToken cancellationToken);

    /// <summary>Makes a video the organisation's. The row becomes true when the caller saves.</summary>
    MediaItem Keep(AnslagDb db, ReceivedVideo video, DateTimeOffset now);

    /// <summary>Opens a picture, or the still picture of a video, in a size and format; <see langword="null"/> when the organisation has no such.</summary>
    Task<MediaFile?> OpenAsync(OrganisationId organisation, MediaId media, MediaFit fit, CancellationToken cancellationToken);

    /// <summary>Makes a picture from elsewhere fit. It is judged as one that is received, and nothing of it is kept.</summary>
    /// <exception cref="Rules.BrokenRule">It is no picture that we take, too large, or broken.</exception>
    Task<MediaFile> MakeFitAsync(Stream content, MediaFit fit, CancellationToken cancellationToken);

    /// <summary>Opens a video; <see langword="null"/> when the organisation has no such video.</summary>
    Task<VideoFile?> OpenVideoAsync(OrganisationId organisation, MediaId media, CancellationToken cancellationToken);
}

/// <summary>How a picture shall come out.</summary>
/// <param name="Format">The file format.</param>
/// <param name="MostPixels">The longest side, in pixels; the picture is never made larger.</param>
/// <param name="MostBytes">The largest file, in bytes; quality and size go down until it fits.</param>
public sealed record MediaFit(MediaFormat Format, int MostPixels, int? MostBytes = null);

/// <summary>File formats of pictures.</summary>
public enum MediaFormat
{
    /// <summary>JPEG, what every network takes.</summary>
    Jpeg,

    /// <summary>WebP, for our own pages.</summary>
    Webp,

    /// <summary>PNG, where transparency must stay.</summary>
    Png,
}

/// <summary>An opened picture; the caller disposes of it.</summary>
public sealed record MediaFile(Stream Content, string ContentType, long Length, int Width, int Height) : IAsyncDisposable
{
    /// <inheritdoc />
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
