using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Media;

/// <summary>A picture or a video in the library.</summary>
public sealed class MediaItem : IBelongsToOrganisation
{
    private MediaItem()
    {
    }

    /// <summary>Its id.</summary>
    public MediaId Id { get; private init; }

    /// <inheritdoc />
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>SHA-256 of the kept file, lower-case hexadecimal.</summary>
    public string ContentHash { get; private init; } = string.Empty;

    /// <summary>Width in pixels.</summary>
    public int Width { get; private init; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; private init; }

    /// <summary>Size of the kept file in bytes.</summary>
    public long Length { get; private init; }

    /// <summary>What the video is; <see langword="null"/> on a picture.</summary>
    public Video? Video { get; private init; }

    /// <summary>SHA-256 of the video's still picture.</summary>
    public string? StillHash { get; private init; }

    /// <summary>When it was taken in.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    internal string PictureHash => StillHash ?? ContentHash;

    internal static MediaItem Of(OrganisationId organisation, ReceivedVideo video, DateTimeOffset now) => new()
    {
        Id = Ids.Id.New<MediaId>(now),
        OrganisationId = organisation,
        ContentHash = video.ContentHash,
        StillHash = video.StillHash,
        Width = video.Facts.Width,
        Height = video.Facts.Height,
        Length = video.Length,
        Video = video.Facts,
        ReceivedAt = now,
    };

    internal static MediaItem Of(
        OrganisationId organisation, string contentHash, int width, int height, long length, DateTimeOffset now) => new()
    {
        Id = Ids.Id.New<MediaId>(now),
        OrganisationId = organisation,
        ContentHash = contentHash,
        Width = width,
        Height = height,
        Length = length,
        ReceivedAt = now,
    };
}
