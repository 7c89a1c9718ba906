using System.Text.Json.Nodes;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Media;

namespace Anslag.Channels.Bluesky;

/// <summary>The card of a post with a link and without pictures (<c>app.bsky.embed.external</c>), a saved step.</summary>
internal sealed class BlueskyCards(XrpcClient xrpc, LinkCards cards, TimeProvider time)
{
    public const string Step = "card";

    public static bool Wants(Outgoing content) => content is { Link: not null, Pictures.Count: 0 };

    /// <summary>Makes the card where one is missing; <see langword="null"/> when all is there.</summary>
    public async Task<Outcome?> MakeAsync(Sending sending, CancellationToken cancellationToken)
    {
        if (!Wants(sending.Content) || sending.Has(Step, out _))
            return null;
        var card = await cards.ReadAsync(sending.Content.Link!, sending.Content, cancellationToken);
        await using var picture = card.Picture;
        var external = new JsonObject { ["uri"] = card.Link.AbsoluteUri, ["title"] = card.Title, ["description"] = card.Description };
        if (picture is not null && await UploadAsync(sending, picture, external, cancellationToken) is { } obstacle)
            return obstacle;
        await sending.SaveStepAsync(Step, external.ToJsonString(), cancellationToken);
        return null;
    }

    private async Task<Outcome?> UploadAsync(Sending sending, MediaFile picture, JsonObject external, CancellationToken cancellationToken)
    {
        var session = BlueskySession.Of(sending.Connection.Secret);
        var outcome = await BrokenCalls.GuardAsync(
            async () =>
            {
                var answer = await xrpc.UploadBlobAsync(
                    session.ServerFor(sending.Connection.IsTrial), session.Access, picture.Content, picture.ContentType, cancellationToken);
                if (answer.Value is { } uploaded)
                    external["thumb"] = JsonObject.Create(uploaded.Blob);
                return answer.Failure(time.GetUtcNow());
            },
            time.GetUtcNow(),
            cancellationToken);
        // Without its picture the card says the same: only what also keeps the post from going out is an obstacle.
        return external.ContainsKey("thumb") || outcome is Outcome.Refused ? null : outcome;
    }
}
