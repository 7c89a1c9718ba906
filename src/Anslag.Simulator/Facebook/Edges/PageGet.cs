using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}</c>: what a page is called, and where it is. <c>GET /me</c> with a page's token.</summary>
internal sealed class PageGet(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "") { Call = "read" };

    public object Answer(GraphCall call) => PageFields.Table.Tell(ledger.Current.Pages[call.Id], call);
}
