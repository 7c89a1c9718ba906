using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/visitor_posts</c>: what citizens have posted on the page, newest first.</summary>
internal sealed class PageVisitorPosts(Ledger ledger, PostFields fields) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "visitor_posts")
    {
        Call = "visitor_posts",
        Permissions = [Permissions.ReadPages, Permissions.ReadCitizens],
        IsPaged = true,
        Parameters = [Parameter.Flag("include_hidden"), Parameter.Count("limit"), Parameter.Flag("show_expired"), Parameter.OneOf("with", "LOCATION")],
    };

    public object Answer(GraphCall call)
    {
        var withHidden = call.Parameters.Flag("include_hidden") ?? false;
        return PostPages.Cut(ledger.Current.VisitorPostsOf(call.Page!).Where(post => withHidden || !post.IsHidden), fields, call);
    }
}
