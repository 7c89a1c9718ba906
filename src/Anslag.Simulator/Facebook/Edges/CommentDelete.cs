using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>DELETE /{comment}</c>: takes a comment away, and the replies to it.</summary>
internal sealed class CommentDelete(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Delete, Node.Comment, "")
    {
        Call = "delete",
        Permissions = [Permissions.ReadPages, Permissions.Moderate],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(state => state.Comments.ContainsKey(call.Id)
            ? new CommentDeleted(call.Id)
            : throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id)));
        return new { success = true };
    }
}
