using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>DELETE /{post}</c>: takes a post away.</summary>
internal sealed class PostDelete(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Delete, Node.Post, "")
    {
        Call = "delete",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(state => state.Posts.ContainsKey(call.Id)
            ? new PostDeleted(call.Id)
            : throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id)));
        return new { success = true };
    }
}
