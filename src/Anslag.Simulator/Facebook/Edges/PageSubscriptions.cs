using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{page}/subscribed_apps</c>: which apps are told, and of what.</summary>
internal sealed class PageSubscriptions(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Page, "subscribed_apps")
    {
        Call = "subscribed_apps",
        Permissions = [Permissions.ManagePages],
    };

    public object Answer(GraphCall call) => new
    {
        data = ledger.Current.Subscriptions.TryGetValue(call.Page!, out var subscription)
            ? new[] { new { id = TrialApp.Id, name = TrialApp.Name, subscribed_fields = subscription.Fields } }
            : [],
    };
}
