using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/tagged</c>: what citizens have posted elsewhere and named the page in, newest first.</summary>
internal sealed class PageTagged(Ledger ledger, PostFields fields) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "tagged")
    {
        Call = "tagged",
        Permissions = [Permissions.ReadPages, Permissions.ReadCitizens],
        IsPaged = true,
    };

    public object Answer(GraphCall call) => PostPages.Cut(ledger.Current.TaggedPostsOf(call.Page!), fields, call);
}
