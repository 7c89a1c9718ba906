using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>The fields of a comment. Whom it replies to is read from the ledger, hence one table a program.</summary>
internal sealed class CommentFields(Ledger ledger)
{
    private readonly NodeFields<Comment> _table = new NodeFields<Comment>("Comment", ["id", "created_time", "from", "message"])
        .With("id", (comment, _) => comment.Id)
        .With("created_time", (comment, _) => GraphTime.Written(comment.Created))
        .With("from", (comment, _) => From(comment.Author), "id", "name")
        .With("message", (comment, _) => comment.Message)
        .With("permalink_url", (comment, call) => call.Base.OfComment(comment))
        .With("is_hidden", (comment, _) => comment.IsHidden)
        .With("can_comment", (_, _) => true)
        .With("can_hide", (comment, _) => !comment.IsByPage && !comment.IsHidden)
        .With("can_remove", (_, _) => true)
        .With("can_reply_privately", (_, _) => false)
        .With("comment_count", (comment, _) => ledger.Current.RepliesTo(comment.Id).Count())
        .With("attachment", (_, _) => null, "type", "url", "media", "target", "title")
        .With("object", (comment, _) => new JsonObject { ["id"] = comment.Post }, "id")
        .With("parent", (comment, _) => Parent(comment, ledger.Current), "id", "created_time", "from", "message");

    public JsonObject Tell(Comment comment, GraphCall call) => _table.Tell(comment, call);

    public static JsonObject From(Author author) => new() { ["id"] = author.Id, ["name"] = author.Name };

    private static JsonObject? Parent(Comment comment, FacebookState state) =>
        comment.Parent is null || !state.Comments.TryGetValue(comment.Parent, out var parent) ? null : new()
        {
            ["id"] = parent.Id,
            ["created_time"] = GraphTime.Written(parent.Created),
            ["from"] = From(parent.Author),
            ["message"] = parent.Message,
        };
}
