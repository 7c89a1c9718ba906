using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{page}/feed</c>: publishes, schedules or drafts a post.</summary>
internal sealed class PageFeed(Ledger ledger, FacebookSettings settings) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Page, "feed")
    {
        Call = "feed",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
        Parameters =
        [
            Parameter.Text("message"),
            Parameter.Text("link"),
            AttachedMedia.Parameter,
            Parameter.Flag("published"),
            Parameter.Moment("scheduled_publish_time"),
            Parameter.OneOf("unpublished_content_type", UnpublishedContent.Kinds),
            Parameter.OneOf("formatting", "MARKDOWN", "PLAINTEXT"),
            Parameter.Text("client_mutation_id"),
        ],
    };

    public object Answer(GraphCall call) => new { id = ledger.Record(state => new PostSaved(Decide(call, state))).Post.Id };

    private Post Decide(GraphCall call, FacebookState state)
    {
        var said = call.Parameters;
        var post = new Post(call.Page!, state.NextNumber(), call.Now, PostRules.PublishAt(said, call.Now))
        {
            Message = PostRules.Message(said.Text("message")),
            Link = PostRules.Link(said.Text("link")),
            Photos = AttachedMedia.Read(call, state),
        };
        UnpublishedContent.Hold(said, post, call.Now);
        if (string.IsNullOrWhiteSpace(post.Message) && post.Link is null && post.Photos.IsEmpty)
            throw new GraphRefusal(PostErrors.Empty());
        if (settings.RefusesDuplicates)
            PostRules.NotTheSameAgain(post, state, call.Now);
        return post;
    }
}
