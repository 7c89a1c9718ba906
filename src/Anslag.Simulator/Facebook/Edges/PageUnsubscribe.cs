using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>DELETE /{page}/subscribed_apps</c>: the app wants to be told no more.</summary>
internal sealed class PageUnsubscribe(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Delete, Node.Page, "subscribed_apps")
    {
        Call = "unsubscribe",
        Permissions = [Permissions.ManagePages],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(_ => new PageUnsubscribed(call.Page!));
        return new { success = true };
    }
}
