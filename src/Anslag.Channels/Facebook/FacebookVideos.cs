using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;
using Anslag.Kernel.Media;

namespace Anslag.Channels.Facebook;

/// <summary>Uploads a post's video from disk, part by part, each a saved step, and finishes it.</summary>
internal sealed class FacebookVideos(GraphClient graph, FacebookApps apps, IMediaLibrary media, TimeProvider time)
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(2);

    /// <summary>Uploads what is missing; <see langword="null"/> when all is there.</summary>
    public async Task<Outcome?> UploadAsync(Sending sending, OutgoingVideo video, CancellationToken cancellationToken)
    {
        if (VideoUpload.Of(sending) is { IsWhole: true })
            return null;
        await using var file = await media.OpenVideoAsync(sending.Connection.Organisation, video.Media, cancellationToken);
        if (file is null)
            return new Outcome.Refused(FacebookReasons.VideoMissing);
        var work = new VideoSending(graph, apps.Of(sending.Connection.IsTrial), sending, file.Content, time);
        return FacebookVideoForm.IsReel(video.Facts) ? await work.SendReelAsync(cancellationToken) : await work.SendVideoAsync(cancellationToken);
    }

    /// <summary>The one publishing call. Facebook works on the video for a while before anybody sees it.</summary>
    public async Task<Outcome> FinishAsync(Sending sending, OutgoingVideo video, CancellationToken cancellationToken)
    {
        var (app, upload) = (apps.Of(sending.Connection.IsTrial), VideoUpload.Of(sending)!);
        var (title, words) = (sending.Content.Title, FacebookContent.VideoWords(sending));
        var answer = FacebookVideoForm.IsReel(video.Facts)
            ? await graph.FinishReelAsync(app, sending.Connection, upload.Video, title, words, cancellationToken)
            : await graph.FinishVideoAsync(app, sending.Connection, upload, title, words, cancellationToken);
        var now = time.GetUtcNow();
        return answer.Value is null
            ? answer.Failure(now)
            : new Outcome.Pending(upload.Video, now + FirstLook) { HttpStatus = answer.Status, SlowDownUntil = answer.Usage.SlowDownUntil(now) };
    }
}
