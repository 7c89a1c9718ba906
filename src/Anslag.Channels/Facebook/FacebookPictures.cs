using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook.Edges;
using Anslag.Channels.Limits;
using Anslag.Channels.Networks;
using Anslag.Kernel.Media;

namespace Anslag.Channels.Facebook;

/// <summary>Uploads the pictures of a post, each a saved step, made to fit Facebook.</summary>
internal sealed class FacebookPictures(GraphClient graph, FacebookApps apps, IMediaLibrary media, TimeProvider time)
{
    private const int LongestSide = 2048;
    private static readonly MediaFit Fit = new(MediaFormat.Jpeg, LongestSide, NetworkLimits.Of(FacebookNetwork.Key, "image_size") * 1_000_000);

    /// <summary>Uploads what is missing; <see langword="null"/> when all is there.</summary>
    public async Task<Outcome?> UploadAsync(Sending sending, CancellationToken cancellationToken)
    {
        foreach (var (index, picture) in sending.Content.Pictures.Index())
        {
            if (!sending.Steps.ContainsKey(PagePhotos.Step(index)) && await UploadAsync(sending, index, picture, cancellationToken) is { } obstacle)
                return obstacle;
        }
        return null;
    }

    private async Task<Outcome?> UploadAsync(Sending sending, int index, OutgoingPicture picture, CancellationToken cancellationToken)
    {
        await using var file = await media.OpenAsync(sending.Connection.Organisation, picture.Media, Fit, cancellationToken);
        if (file is null)
            return new Outcome.Refused(FacebookReasons.PictureMissing);
        var app = apps.Of(sending.Connection.IsTrial);
        string? photo = null;
        var outcome = await BrokenCalls.GuardAsync(
            async () =>
            {
                var answer = await graph.UploadUnpublishedAsync(app, sending.Connection, file.Content, picture.AltText, cancellationToken);
                photo = answer.Value?.Id;
                return answer.Failure(time.GetUtcNow());
            },
            time.GetUtcNow(),
            cancellationToken);
        if (photo is null)
            return outcome;
        await sending.SaveStepAsync(PagePhotos.Step(index), photo, cancellationToken);
        return null;
    }
}
