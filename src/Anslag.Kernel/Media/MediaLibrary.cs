using System.Globalization;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Anslag.Kernel.Media;

/// <summary>Takes pictures and videos in and gives them out. One picture is decoded at a time: a large one takes hundreds of megabytes of memory.</summary>
internal sealed class MediaLibrary(IMediaFiles files, Intake intake, VideoIntake videos, Database database) : IMediaLibrary, IDisposable
{
    private readonly SemaphoreSlim atWork = new(1);

    public async Task<MediaItem> ReceiveAsync(AnslagDb db, Stream content, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var organisation = db.Organisation ?? throw new InvalidOperationException("A picture belongs to an organisation.");
        var given = await intake.ReadAsync(content, cancellationToken);
        var picture = await AloneAsync(() => intake.Judge(given), cancellationToken);
        var hash = await files.KeepAsync(picture.Content, cancellationToken);
        var item = MediaItem.Of(organisation, hash, picture.Width, picture.Height, picture.Content.Length, now);
        db.Add(item);
        return item;
    }

    public Task<ReceivedVideo> ReceiveVideoAsync(Stream content, CancellationToken cancellationToken) => videos.ReceiveAsync(content, cancellationToken);

    public MediaItem Keep(AnslagDb db, ReceivedVideo video, DateTimeOffset now)
    {
        var organisation = db.Organisation ?? throw new InvalidOperationException("A video belongs to an organisation.");
        return db.Add(MediaItem.Of(organisation, video, now)).Entity;
    }

    public async Task<VideoFile?> OpenVideoAsync(OrganisationId organisation, MediaId media, CancellationToken cancellationToken)
    {
        if (await FindAsync(organisation, media, cancellationToken) is not { Video: { } facts } item)
            return null;
        var content = await files.OpenAsync(item.ContentHash, cancellationToken)
            ?? throw new FileNotFoundException($"The file of video {item.Id} is missing.");
        return new VideoFile(content, facts);
    }

    public async Task<MediaFile?> OpenAsync(OrganisationId organisation, MediaId media, MediaFit fit, CancellationToken cancellationToken)
    {
        if (await FindAsync(organisation, media, cancellationToken) is not { } item)
            return null;
        var content = await files.OpenDerivedAsync(item.PictureHash, Variant(fit), cancellationToken)
            ?? await MakeAsync(item, fit, cancellationToken);
        return Described(content, fit.Format);
    }

    public async Task<MediaFile> MakeFitAsync(Stream content, MediaFit fit, CancellationToken cancellationToken)
    {
        var given = await intake.ReadAsync(content, cancellationToken);
        var made = await AloneAsync(() => Fitting.Fit(new MemoryStream(intake.Judge(given).Content), fit), cancellationToken);
        return new MediaFile(new MemoryStream(made.Content, writable: false), ContentType(fit.Format), made.Content.Length, made.Width, made.Height);
    }

    public void Dispose() => atWork.Dispose();

    private async Task<MediaItem?> FindAsync(OrganisationId organisation, MediaId media, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        return await db.Set<MediaItem>().AsNoTracking().SingleOrDefaultAsync(item => item.Id == media, cancellationToken);
    }

    private async Task<Stream> MakeAsync(MediaItem item, MediaFit fit, CancellationToken cancellationToken)
    {
        await using var kept = await files.OpenAsync(item.PictureHash, cancellationToken)
            ?? throw new FileNotFoundException($"The file of picture {item.Id} is missing.");
        var made = await AloneAsync(() => Fitting.Fit(kept, fit), cancellationToken);
        await files.KeepDerivedAsync(item.PictureHash, Variant(fit), made.Content, cancellationToken);
        return new MemoryStream(made.Content, writable: false);
    }

    private async Task<Picture> AloneAsync(Func<Picture> work, CancellationToken cancellationToken)
    {
        await atWork.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            atWork.Release();
        }
    }

    private static MediaFile Described(Stream content, MediaFormat format)
    {
        SKImageInfo info;
        using (var header = new SKManagedStream(content, disposeManagedStream: false))
        using (var codec = SKCodec.Create(header))
            info = codec.Info;
        content.Position = 0;
        return new MediaFile(content, ContentType(format), content.Length, info.Width, info.Height);
    }

    private static string Variant(MediaFit fit) =>
        string.Create(CultureInfo.InvariantCulture, $"{fit.MostPixels}-{fit.MostBytes ?? 0}.{fit.Format}").ToLowerInvariant();

    private static string ContentType(MediaFormat format) => format switch
    {
        MediaFormat.Jpeg => "image/jpeg",
        MediaFormat.Png => "image/png",
        _ => "image/webp",
    };
}
