using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Views;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>app.bsky.feed.getPostThread</c>: a post, what it answers, and what answers it.</summary>
internal sealed class FeedGetPostThread(BlueskyLedger ledger) : IMethod
{
    private const int UsualDepth = 6;
    private const int UsualHeight = 80;
    private static readonly NumberSchema Levels = new(0, 1000);

    public MethodShape Shape { get; } = (MethodShape.Query("app.bsky.feed.getPostThread") with { Access = Access.Optional })
        .With(new() { ["uri"] = CommonSchemas.AtUri, ["depth"] = Levels, ["parentHeight"] = Levels }, "uri");

    public object Answer(XrpcCall call)
    {
        var state = ledger.Current;
        if (state.Record(call.Text("uri")) is not { Collection: FeedPost.Name } post)
            throw new XrpcRefusal(XrpcErrors.PostNotFound(call.Text("uri")));
        var views = new PostViews(state, call.Root);
        var threads = new ThreadViews(state, views);
        return new
        {
            thread = threads.Of(post, call.Number("parentHeight", UsualHeight), call.Number("depth", UsualDepth)),
            threadgate = views.GateOf(post),
        };
    }
}
