using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>DELETE /{video}</c>: takes a video away, and the post that shows it.</summary>
internal sealed class VideoDelete(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Delete, Node.Video, "")
    {
        Call = "delete",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(state => state.Videos.ContainsKey(call.Id)
            ? new VideoDeleted(call.Id)
            : throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id)));
        return new { success = true };
    }
}
