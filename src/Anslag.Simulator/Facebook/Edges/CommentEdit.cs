using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{comment}</c>: hides it, shows it again, or changes what the page itself has written.</summary>
internal sealed class CommentEdit(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Comment, "")
    {
        Call = "comment-edit",
        Permissions = [Permissions.ReadPages, Permissions.Moderate],
        Parameters = [Parameter.Text("message"), Parameter.Flag("is_hidden")],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(state => new CommentSaved(Changed(state.Comments.GetValueOrDefault(call.Id), call)));
        return new { success = true };
    }

    private Comment Changed(Comment? comment, GraphCall call)
    {
        if (comment is null)
            throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id));
        var isHidden = call.Parameters.Flag("is_hidden") ?? comment.IsHidden;
        if (isHidden && comment.IsByPage)
            throw new GraphRefusal(CommentErrors.OwnCannotBeHidden());
        if (call.Parameters.Text("message") is not { } message)
            return comment with { IsHidden = isHidden };
        return comment.IsByPage
            ? comment with { Message = CommentRules.Message(message), Edited = call.Now }
            : throw new GraphRefusal(CommentErrors.OnlyOwnCanBeEdited());
    }
}
