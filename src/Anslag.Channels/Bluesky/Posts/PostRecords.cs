using System.Text.Json.Nodes;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Bluesky.Posts;

/// <summary>
/// Composes a post (<c>app.bsky.feed.post</c>) and its reply gate (<c>app.bsky.feed.threadgate</c>), before it is first sent: another record
/// under the same key would silently take the first one's place.
/// </summary>
internal sealed class PostRecords(Facets facets, TimeProvider time)
{
    public const string KeyStep = "key";
    public const string Step = "record";

    /// <summary>Composes and saves, under the delivery's own key.</summary>
    public async Task ComposeAsync(Sending sending, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var address = new RecordAddress(sending.Connection.NetworkId, RecordAddress.Posts, await KeyAsync(sending, now, cancellationToken));
        var composed = new ComposedPost(
            address.Key, now, await PostAsync(sending, now, cancellationToken), Gate(address, sending.Content.Replies, now));
        await sending.SaveStepAsync(Step, composed.ToStep(), cancellationToken);
    }

    /// <summary>Chosen once, and saved before anything is sent: however often it is composed, a delivery is one post.</summary>
    private static async Task<string> KeyAsync(Sending sending, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (sending.Has(KeyStep, out var chosen))
            return chosen;
        var key = Tid.At(now);
        await sending.SaveStepAsync(KeyStep, key, cancellationToken);
        return key;
    }

    private async Task<JsonObject> PostAsync(Sending sending, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var text = PostText.Of(sending.Content);
        var record = new JsonObject
        {
            ["$type"] = RecordAddress.Posts,
            ["text"] = text.Text,
            ["createdAt"] = Written(now),
            ["langs"] = new JsonArray(sending.Content.Language),
        };
        if (await facets.OfAsync(text, sending.Connection.IsTrial, cancellationToken) is { Count: > 0 } leading)
            record["facets"] = leading;
        if (Embed(sending) is { } embed)
            record["embed"] = embed;
        return record;
    }

    private static JsonObject? Embed(Sending sending)
    {
        if (sending.Content.Pictures.Count > 0)
            return new JsonObject { ["$type"] = "app.bsky.embed.images", ["images"] = new JsonArray([.. sending.Content.Pictures.Zip(BlueskyPictures.Of(sending), Image)]) };
        return sending.Has(BlueskyCards.Step, out var card)
            ? new JsonObject { ["$type"] = "app.bsky.embed.external", ["external"] = JsonNode.Parse(card) }
            : null;
    }

    private static JsonObject Image(OutgoingPicture picture, BlueskyPicture uploaded) => new()
    {
        ["image"] = JsonObject.Create(uploaded.Blob),
        ["alt"] = picture.AltText,
        ["aspectRatio"] = new JsonObject { ["width"] = uploaded.Width, ["height"] = uploaded.Height },
    };

    private static JsonObject? Gate(RecordAddress post, RepliesFrom replies, DateTimeOffset now) => replies is RepliesFrom.Everyone ? null : new()
    {
        ["$type"] = RecordAddress.Gates,
        ["post"] = post.ToString(),
        ["createdAt"] = Written(now),
        ["allow"] = replies is RepliesFrom.Nobody ? new JsonArray() : new JsonArray(new JsonObject { ["$type"] = "app.bsky.feed.threadgate#mentionRule" }),
    };

    private static string Written(DateTimeOffset now) =>
        now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
