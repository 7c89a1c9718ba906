using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{comment}</c>: reads one comment.</summary>
internal sealed class CommentGet(Ledger ledger, CommentFields fields) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Comment, "")
    {
        Call = "read",
        Permissions = [Permissions.ReadPages, Permissions.ReadCitizens],
    };

    public object Answer(GraphCall call) => ledger.Current.Comments.TryGetValue(call.Id, out var comment)
        ? fields.Tell(comment, call)
        : throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id));
}
