using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Website.Snapshot;
using Microsoft.Extensions.Logging;

namespace Anslag.Website.Pages;

/// <summary>Puts the videos of the articles that stand into the snapshot. A video that is lost never keeps a text from the citizens.</summary>
internal sealed partial class VideoPainter(IMediaLibrary library, ILogger<VideoPainter> logger)
{
    /// <summary>Puts the videos there that are not there already.</summary>
    /// <returns>The videos that pages can show.</returns>
    public async Task<IReadOnlyDictionary<MediaId, SiteVideo>> PaintAsync(SiteContent content, Drawing drawing, CancellationToken cancellationToken)
    {
        Dictionary<MediaId, SiteVideo> painted = [];
        foreach (var video in content.Videos.Values)
        {
            var file = new SiteFile(VideoFile.ContentType, video.Path) { IsLasting = true, IsLarge = true };
            if (await drawing.CopyAsync(video.Path, file, cancellation => OpenAsync(content.Organisation, video.Media, cancellation), cancellationToken))
                painted[video.Media] = video;
        }
        return painted;
    }

    private async Task<Stream?> OpenAsync(OrganisationId organisation, MediaId media, CancellationToken cancellationToken)
    {
        try
        {
            return (await library.OpenVideoAsync(organisation, media, cancellationToken))?.Content;
        }
        catch (IOException problem)
        {
            LogLost(logger, problem, media);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Video {Media} cannot be read; its article stands without it")]
    private static partial void LogLost(ILogger logger, Exception problem, MediaId media);
}
