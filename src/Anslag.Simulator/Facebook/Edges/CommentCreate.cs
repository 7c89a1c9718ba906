using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{post}/comments</c> and <c>POST /{comment}/comments</c>: the page comments, or answers.</summary>
internal sealed class CommentCreate(Node node, Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Post, node, "comments")
    {
        Call = "comment",
        Permissions = [Permissions.ReadPages, Permissions.Moderate],
        Parameters = [Parameter.Text("message")],
    };

    public object Answer(GraphCall call) => new { id = ledger.Record(state => new CommentSaved(Decide(call, state))).Comment.Id };

    private Comment Decide(GraphCall call, FacebookState state)
    {
        var message = CommentRules.Message(call.Parameters.Text("message"));
        var author = Author.Of(state.Pages[call.Page!]);
        if (Shape.Node is Node.Post)
            return state.Posts.ContainsKey(call.Id) ? Comments.On(call.Id, author, message, state, call.Now) : throw Gone(call);
        return state.Comments.TryGetValue(call.Id, out var comment) ? Comments.ReplyTo(comment, author, message, state, call.Now) : throw Gone(call);
    }

    private GraphRefusal Gone(GraphCall call) => new(ParameterErrors.NoSuchObject(Shape.Method, call.Id));
}
