using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Facebook;

/// <summary>One video on its way to Facebook. Nothing here is seen by the public, and all of it may be made again.</summary>
internal sealed class VideoSending(GraphClient graph, FacebookApp app, Sending sending, Stream file, TimeProvider time)
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMinutes(1);

    private bool hasBegunAnew;

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Part by part, each from where Facebook asks to where it asks.</summary>
    public Task<Outcome?> SendVideoAsync(CancellationToken cancellationToken) => WhileItGoesAsync(
        () => VideoUpload.Of(sending) is { } upload ? TransferAsync(upload, cancellationToken) : BeginAsync(cancellationToken), cancellationToken);

    /// <summary>All that is missing at once, to the address that Facebook has given.</summary>
    public Task<Outcome?> SendReelAsync(CancellationToken cancellationToken) => WhileItGoesAsync(
        () => VideoUpload.Of(sending) is { } upload ? SendRestAsync(upload, cancellationToken) : BeginReelAsync(cancellationToken), cancellationToken);

    private async Task<Outcome?> BeginAsync(CancellationToken cancellationToken)
    {
        var answer = await graph.StartVideoAsync(app, sending.Connection, file.Length, cancellationToken);
        return answer.Value is { Session: { } session, Video: { } video, Start: { } start, End: { } end }
            ? await SaveAsync(new VideoUpload(video, session, start, end), cancellationToken)
            : answer.Failure(Now);
    }

    private async Task<Outcome?> TransferAsync(VideoUpload upload, CancellationToken cancellationToken)
    {
        using var part = new FilePart(file, upload.Start, upload.End);
        var answer = await graph.TransferVideoAsync(app, sending.Connection, upload, part, cancellationToken);
        if (GraphErrors.IsUploadGone(answer.Error))
            return await BeginAnewAsync(BeginAsync, cancellationToken);
        // A part that came although its answer did not is told by where the next one is asked for.
        var (start, end) = answer.Value is { } there ? (there.Start, there.End) : answer.Error?.Expected ?? default;
        return start is { } from && end is { } to && from != upload.Start
            ? await SaveAsync(upload with { Start = from, End = to }, cancellationToken)
            : answer.Failure(Now);
    }

    private async Task<Outcome?> BeginReelAsync(CancellationToken cancellationToken)
    {
        var answer = await graph.StartReelAsync(app, sending.Connection, cancellationToken);
        if (answer.Value is not { } reel)
            return answer.Failure(Now);
        // The page's token goes along to that address, and so to nobody else.
        return app.Trusts(reel.Address)
            ? await SaveAsync(new VideoUpload(reel.Video, reel.Address.AbsoluteUri, Start: 0, file.Length), cancellationToken)
            : new Outcome.Refused(FacebookReasons.Refused, reel.Address.Host);
    }

    private async Task<Outcome?> SendRestAsync(VideoUpload upload, CancellationToken cancellationToken)
    {
        var there = await graph.ReadVideoAsync(app, sending.Connection, upload.Video, cancellationToken);
        if (there.Value is not { } video)
            return GraphErrors.IsGone(there.Error) ? await BeginAnewAsync(BeginReelAsync, cancellationToken) : there.Failure(Now);
        var offset = video.Status?.Uploading?.Bytes ?? 0;
        if (offset < file.Length)
        {
            using var rest = new FilePart(file, offset, file.Length);
            var answer = await graph.SendReelAsync(new Uri(upload.Session), sending.Connection, rest, offset, file.Length, cancellationToken);
            if (answer.Value is null)
                return answer.Failure(Now);
        }
        return await SaveAsync(upload with { Start = file.Length }, cancellationToken);
    }

    /// <summary>An upload that is gone is begun anew, once: where the new one is gone too, something else is wrong.</summary>
    private Task<Outcome?> BeginAnewAsync(Func<CancellationToken, Task<Outcome?>> begin, CancellationToken cancellationToken)
    {
        if (hasBegunAnew)
            return Task.FromResult<Outcome?>(new Outcome.NotSent(Now + BeforeNextTry, FacebookReasons.ServerError));
        hasBegunAnew = true;
        return begin(cancellationToken);
    }

    private async Task<Outcome?> SaveAsync(VideoUpload upload, CancellationToken cancellationToken)
    {
        await upload.SaveAsync(sending, cancellationToken);
        return null;
    }

    /// <summary>Goes on until all is there, or something stands in the way.</summary>
    private async Task<Outcome?> WhileItGoesAsync(Func<Task<Outcome?>> go, CancellationToken cancellationToken)
    {
        while (VideoUpload.Of(sending) is not { IsWhole: true })
        {
            var went = false;
            var obstacle = await BrokenCalls.GuardAsync(
                async () =>
                {
                    var outcome = await go();
                    went = outcome is null;
                    return outcome!;
                },
                Now,
                cancellationToken);
            if (!went)
                return obstacle;
        }
        return null;
    }
}
