using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Views;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>app.bsky.feed.getAuthorFeed</c>: an account's posts, newest first.</summary>
internal sealed class FeedGetAuthorFeed(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = (MethodShape.Query("app.bsky.feed.getAuthorFeed") with { Access = Access.Optional }).With(
        new()
        {
            ["actor"] = CommonSchemas.AtIdentifier,
            ["limit"] = CommonSchemas.Limit,
            ["cursor"] = CommonSchemas.Text,
            ["filter"] = CommonSchemas.Text,
            ["includePins"] = CommonSchemas.Flag,
        },
        "actor");

    public object Answer(XrpcCall call)
    {
        var (state, views) = (ledger.Current, new PostViews(ledger.Current, call.Root));
        var account = state.Find(call.Text("actor")) ?? throw new XrpcRefusal(XrpcErrors.Invalid("Profile not found"));
        var posts = state.PostsOf(account.Did).Where(post => !post.IsShutOut && Passes(post, call.TextIfSaid("filter")));
        var (page, cursor) = Paging.Cut(posts, post => post.TimeKey, call);
        return new { cursor, feed = page.Select(post => new { post = views.Of(post), reply = views.ReplyOf(post) }) };
    }

    private static bool Passes(StoredRecord post, string? filter) => filter switch
    {
        "posts_no_replies" => post.ReplyTo is null,
        "posts_and_author_threads" => post.ReplyTo is not { } reply || AtUri.IsIn(reply.Root, post.Did),
        "posts_with_media" => post.Value.Part("embed")?.Text("$type") is EmbedSchemas.Images or EmbedSchemas.RecordWithMedia,
        "posts_with_video" => post.Value.Part("embed")?.Text("$type") is EmbedSchemas.Video,
        _ => true,
    };
}
