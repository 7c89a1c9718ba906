using System.Text.Json;
using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Control;

/// <summary>A post as the control surface tells it: what a citizen sees, in few words.</summary>
internal static class ToldPost
{
    public static object Of(StoredRecord post, BlueskyState state) => new
    {
        uri = post.Uri,
        cid = post.Cid,
        text = post.Text,
        createdAt = post.Value.Text("createdAt"),
        indexedAt = XrpcTime.Written(post.Indexed),
        langs = post.Value.Items("langs").Select(language => language.GetString()),
        embed = post.Value.Part("embed") is { } embed ? Embed(embed) : null,
        reply = post.ReplyTo is { } reply ? new { root = reply.Root, parent = reply.Parent } : null,
        gate = Gate(post, state),
    };

    private static object Embed(JsonElement embed) => embed.Text("$type") switch
    {
        EmbedSchemas.Images => new
        {
            type = "images",
            images = embed.Items("images").Select(image => new { alt = image.Text("alt"), blob = BlobReference.Read(image.GetProperty("image")) }),
        },
        EmbedSchemas.External => Card(embed.GetProperty("external")),
        var other => new { type = other },
    };

    private static object Card(JsonElement card) => new
    {
        type = "external",
        uri = card.Text("uri"),
        title = card.Text("title"),
        description = card.Text("description"),
        thumb = card.Part("thumb") is { } thumb ? BlobReference.Read(thumb) : null,
    };

    /// <summary>Who may answer, as the rules' names (null for everybody), and whether quoting is off; null when no gate was set.</summary>
    private static object? Gate(StoredRecord post, BlueskyState state)
    {
        var at = new AtUri(post.Did, post.Collection, post.Rkey);
        var replies = state.Records.GetValueOrDefault((at with { Collection = FeedThreadgate.Name }).ToString());
        var quotes = state.Records.GetValueOrDefault((at with { Collection = FeedPostgate.Name }).ToString());
        return replies is null && quotes is null ? null : new
        {
            allow = ReplyGate.Rules(replies)?.Select(rule => rule[(rule.IndexOf('#', StringComparison.Ordinal) + 1)..]),
            quotesDisabled = quotes?.Value.Items("embeddingRules").Any(rule => rule.Text("$type") == FeedPostgate.DisableRule) ?? false,
            hiddenReplies = ReplyGate.Hidden(replies),
        };
    }
}
