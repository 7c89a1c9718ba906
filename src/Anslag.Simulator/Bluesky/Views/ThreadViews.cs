using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Views;

/// <summary>Threads as the AppView tells them: what is above a post, and what is below.</summary>
internal sealed class ThreadViews(BlueskyState state, PostViews posts)
{
    private const string Thread = "app.bsky.feed.defs#threadViewPost";

    public JsonObject Of(StoredRecord post, long height, long depth) =>
        View.Of(Thread, new { post = posts.Of(post), parent = Above(post, height), replies = Below(post, depth) });

    private JsonObject? Above(StoredRecord post, long height)
    {
        if (post.ReplyTo is not { } reply || height == 0)
            return null;
        return state.Record(reply.Parent) is { } parent
            ? View.Of(Thread, new { post = posts.Of(parent), parent = Above(parent, height - 1) })
            : PostViews.NotFound(reply.Parent);
    }

    private IEnumerable<JsonObject>? Below(StoredRecord post, long depth) => depth == 0
        ? null
        : state.RepliesTo(post.Uri).Select(reply => View.Of(Thread, new { post = posts.Of(reply), replies = Below(reply, depth - 1) }));
}
