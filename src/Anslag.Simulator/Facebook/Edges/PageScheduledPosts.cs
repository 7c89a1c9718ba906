using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/scheduled_posts</c>: what a page will publish by itself.</summary>
internal sealed class PageScheduledPosts(Ledger ledger, PostFields fields) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "scheduled_posts")
    {
        Call = "scheduled_posts",
        Permissions = [Permissions.ReadPages],
        IsPaged = true,
    };

    public object Answer(GraphCall call) =>
        PostPages.Cut(ledger.Current.PostsOf(call.Page!).Where(post => post.IsScheduled(call.Now)), fields, call);
}
