using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/published_posts</c>: what a page has published, newest first.</summary>
internal sealed class PagePublishedPosts(Ledger ledger, PostFields fields) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "published_posts")
    {
        Call = "published_posts",
        Permissions = [Permissions.ReadPages],
        IsPaged = true,
        Parameters = [Parameter.Flag("include_hidden"), Parameter.Count("limit"), Parameter.Flag("show_expired"), Parameter.OneOf("with", "LOCATION")],
    };

    public object Answer(GraphCall call)
    {
        var withHidden = call.Parameters.Flag("include_hidden") ?? false;
        var posts = ledger.Current.PostsOf(call.Page!)
            .Where(post => post.IsPublished(call.Now) && (withHidden || !post.IsHidden))
            // No post here has a place.
            .Where(_ => !call.Parameters.Has("with"));
        return PostPages.Cut(posts, fields, call);
    }
}
