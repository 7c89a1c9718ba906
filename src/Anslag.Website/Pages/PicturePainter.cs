using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Website.Snapshot;
using Microsoft.Extensions.Logging;

namespace Anslag.Website.Pages;

/// <summary>Puts the pictures of the articles that stand into the snapshot. A picture that is lost never keeps a text from the citizens.</summary>
internal sealed partial class PicturePainter(IMediaLibrary library, ILogger<PicturePainter> logger)
{
    /// <summary>Puts the pictures there that are not there already.</summary>
    /// <returns>The pictures that pages can show.</returns>
    public async Task<IReadOnlyDictionary<MediaId, SitePicture>> PaintAsync(SiteContent content, Drawing drawing, CancellationToken cancellationToken)
    {
        Dictionary<MediaId, SitePicture> painted = [];
        foreach (var picture in content.Pictures.Values)
        {
            if (await PaintAsync(content.Organisation, picture, drawing, cancellationToken))
                painted[picture.Media] = picture;
        }
        return painted;
    }

    private async Task<bool> PaintAsync(OrganisationId organisation, SitePicture picture, Drawing drawing, CancellationToken cancellationToken)
    {
        var all = await PaintAsync(organisation, picture.Media, picture.Shared, picture.SharedFit, drawing, cancellationToken);
        foreach (var width in picture.Widths)
            all &= await PaintAsync(organisation, picture.Media, picture.PathAt(width), picture.FitAt(width), drawing, cancellationToken);
        return all;
    }

    private Task<bool> PaintAsync(
        OrganisationId organisation, MediaId media, string path, MediaFit fit, Drawing drawing, CancellationToken cancellationToken)
    {
        var file = new SiteFile(fit.Format is MediaFormat.Jpeg ? "image/jpeg" : "image/webp", path) { IsLasting = true };
        return drawing.AddAsync(path, file, cancellation => ReadAsync(organisation, media, fit, cancellation), cancellationToken);
    }

    private async Task<byte[]?> ReadAsync(OrganisationId organisation, MediaId media, MediaFit fit, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = await library.OpenAsync(organisation, media, fit, cancellationToken);
            return file is null ? null : await BytesAsync(file.Content, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            LogLost(logger, problem, media);
            return null;
        }
    }

    private static async Task<byte[]> BytesAsync(Stream content, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Picture {Media} cannot be read; its articles stand without it")]
    private static partial void LogLost(ILogger logger, Exception problem, MediaId media);
}
