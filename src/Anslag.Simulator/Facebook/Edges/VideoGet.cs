using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{video}</c>: what a video is, and how far the network has come with it.</summary>
internal sealed class VideoGet(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Video, "") { Call = "read", Permissions = [Permissions.ReadPages] };

    public object Answer(GraphCall call) => VideoFields.Table.Tell(ledger.Current.Videos[call.Id], call);
}
