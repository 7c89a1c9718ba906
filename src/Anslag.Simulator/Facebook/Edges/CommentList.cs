using System.Globalization;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>GET /{post}/comments</c> and <c>GET /{comment}/comments</c>: a stream of all, or those on the node itself.</summary>
internal sealed class CommentList(Node node, Ledger ledger, CommentFields fields) : IEdge
{
    private const string Stream = "stream";
    private const string NewestFirst = "reverse_chronological";

    public EdgeShape Shape { get; } = new(HttpMethods.Get, node, "comments")
    {
        Call = "comments",
        Permissions = [Permissions.ReadPages, Permissions.ReadCitizens],
        IsPaged = true,
        Parameters =
        [
            Parameter.OneOf("filter", Stream, "toplevel"),
            Parameter.OneOf("live_filter", "filter_low_quality", "no_filter"),
            Parameter.OneOf("order", "chronological", NewestFirst),
            Parameter.Moment("since"),
        ],
    };

    public object Answer(GraphCall call)
    {
        var since = call.Parameters.Moment("since");
        var comments = Under(call).Where(comment => since is null || comment.Created >= since);
        var isNewestFirst = call.Parameters.Text("order") == NewestFirst;
        return Paging.Cut(
            isNewestFirst ? comments.Reverse() : comments, comment => Key(comment, isNewestFirst), comment => fields.Tell(comment, call), call);
    }

    private IEnumerable<Comment> Under(GraphCall call)
    {
        var state = ledger.Current;
        if (Shape.Node is Node.Comment)
            return state.RepliesTo(call.Id);
        return state.CommentsOf(call.Id).Where(comment => comment.Parent is null || call.Parameters.Text("filter") == Stream);
    }

    private static string Key(Comment comment, bool isNewestFirst)
    {
        var number = long.Parse(comment.Number, CultureInfo.InvariantCulture);
        return (isNewestFirst ? long.MaxValue - number : number).ToString("D19", CultureInfo.InvariantCulture);
    }
}
