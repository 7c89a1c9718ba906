using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{post}</c>: reads one post.</summary>
internal sealed class PostGet(Ledger ledger, PostFields fields) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Get, Node.Post, "") { Call = "read", Permissions = [Permissions.ReadPages] };

    public object Answer(GraphCall call) => ledger.Current.Posts.TryGetValue(call.Id, out var post)
        ? fields.Tell(post, call)
        : throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id));
}
