using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Views;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>app.bsky.feed.getPosts</c>: posts with their counts; those that are gone are left out.</summary>
internal sealed class FeedGetPosts(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = (MethodShape.Query("app.bsky.feed.getPosts") with { Access = Access.Optional })
        .With(new() { ["uris"] = new ListSchema(CommonSchemas.AtUri, Most: 25) }, "uris");

    public object Answer(XrpcCall call)
    {
        var (state, views) = (ledger.Current, new PostViews(ledger.Current, call.Root));
        return new
        {
            posts = call.Texts("uris").Distinct(StringComparer.Ordinal)
                .Select(state.Record).OfType<StoredRecord>()
                .Where(record => record.Collection == FeedPost.Name)
                .Select(views.Of),
        };
    }
}
