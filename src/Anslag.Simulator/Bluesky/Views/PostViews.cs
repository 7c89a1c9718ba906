using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Views;

/// <summary>Posts as the AppView tells them, with author and counts. Nobody likes or reposts anything here.</summary>
internal sealed class PostViews(BlueskyState state, string root)
{
    private const string PostView = "app.bsky.feed.defs#postView";

    public object Of(StoredRecord post) => new
    {
        uri = post.Uri,
        cid = post.Cid,
        author = ProfileView.Of(state.Accounts[post.Did]),
        record = post.Value,
        embed = EmbedView.Of(post, root),
        bookmarkCount = 0,
        replyCount = state.RepliesTo(post.Uri).Count(),
        repostCount = 0,
        likeCount = 0,
        quoteCount = state.Posts.Count(each => each.Quotes == post.Uri),
        indexedAt = XrpcTime.Written(post.Indexed),
        labels = Array.Empty<object>(),
        threadgate = post.ReplyTo is null ? GateOf(post) : null,
    };

    /// <summary>The gate of a post's thread.</summary>
    public object? GateOf(StoredRecord post) => ReplyGate.Of(post, state) is { } gate
        ? new { uri = gate.Uri, cid = gate.Cid, record = gate.Value, lists = Array.Empty<object>() }
        : null;

    /// <summary>What a post answers, beside it in a feed.</summary>
    public object? ReplyOf(StoredRecord post) => post.ReplyTo is { } reply ? new { root = Beside(reply.Root), parent = Beside(reply.Parent) } : null;

    /// <summary>In the place of a post that is not there.</summary>
    public static JsonObject NotFound(string uri) => View.Of("app.bsky.feed.defs#notFoundPost", new { uri, notFound = true });

    private JsonObject Beside(string uri) => state.Record(uri) is { } found ? View.Of(PostView, Of(found)) : NotFound(uri);
}
