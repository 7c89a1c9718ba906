using System.Globalization;
using System.Text.Json;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Limits;
using Anslag.Channels.Networks;
using Anslag.Kernel.Media;

namespace Anslag.Channels.Bluesky;

/// <summary>Uploads the pictures of a post, each a saved step, made to fit.</summary>
internal sealed class BlueskyPictures(XrpcClient xrpc, IMediaLibrary media, TimeProvider time)
{
    private const int LongestSide = 2000;
    private static readonly MediaFit Fit = new(MediaFormat.Jpeg, LongestSide, NetworkLimits.Of(BlueskyNetwork.Key, "image_size"));

    public static string Step(int index) => string.Create(CultureInfo.InvariantCulture, $"picture-{index}");

    /// <summary>The pictures of a post whose uploads are saved.</summary>
    public static IEnumerable<BlueskyPicture> Of(Sending sending) =>
        sending.Content.Pictures.Select((_, index) => JsonSerializer.Deserialize<BlueskyPicture>(sending.Steps[Step(index)])!);

    /// <summary>Uploads what is missing; <see langword="null"/> when all is there.</summary>
    public async Task<Outcome?> UploadAsync(Sending sending, CancellationToken cancellationToken)
    {
        foreach (var (index, picture) in sending.Content.Pictures.Index())
        {
            if (!sending.Has(Step(index), out _) && await UploadAsync(sending, index, picture, cancellationToken) is { } obstacle)
                return obstacle;
        }
        return null;
    }

    private async Task<Outcome?> UploadAsync(Sending sending, int index, OutgoingPicture picture, CancellationToken cancellationToken)
    {
        await using var file = await media.OpenAsync(sending.Connection.Organisation, picture.Media, Fit, cancellationToken);
        if (file is null)
            return new Outcome.Refused(BlueskyReasons.PictureMissing);
        var session = BlueskySession.Of(sending.Connection.Secret);
        JsonElement? blob = null;
        var outcome = await BrokenCalls.GuardAsync(
            async () =>
            {
                var answer = await xrpc.UploadBlobAsync(
                    session.ServerFor(sending.Connection.IsTrial), session.Access, file.Content, file.ContentType, cancellationToken);
                blob = answer.Value?.Blob;
                return answer.Failure(time.GetUtcNow());
            },
            time.GetUtcNow(),
            cancellationToken);
        if (blob is not { } uploaded)
            return outcome;
        await sending.SaveStepAsync(Step(index), JsonSerializer.Serialize(new BlueskyPicture(uploaded, file.Width, file.Height)), cancellationToken);
        return null;
    }
}

/// <summary>An uploaded picture: the blob as the server gave it, and its size in pixels.</summary>
internal sealed record BlueskyPicture(JsonElement Blob, int Width, int Height);
