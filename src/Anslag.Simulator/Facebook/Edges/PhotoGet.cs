using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{photo}</c>: a picture's size, address and alt text.</summary>
internal sealed class PhotoGet(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Photo, "") { Call = "read", Permissions = [Permissions.ReadPages] };

    public object Answer(GraphCall call) => PhotoFields.Table.Tell(ledger.Current.Photos[call.Id], call);
}
