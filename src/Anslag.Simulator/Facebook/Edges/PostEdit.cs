using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{post}</c>: changes what a post says, whether it is seen, and when it is published.</summary>
internal sealed class PostEdit(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Post, "")
    {
        Call = "posts",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
        Parameters =
        [
            Parameter.Text("message"),
            Parameter.Flag("is_hidden"),
            Parameter.Flag("is_published"),
            Parameter.Flag("is_pinned"),
            Parameter.Count("scheduled_publish_time"),
        ],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(state => new PostSaved(Changed(state.Posts.GetValueOrDefault(call.Id), call)));
        return new { success = true };
    }

    private Post Changed(Post? post, GraphCall call)
    {
        if (post is null)
            throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id));
        var said = call.Parameters;
        var message = PostRules.Message(said.Text("message")) ?? post.Message;
        if (string.IsNullOrWhiteSpace(message) && post.Link is null && post.Photos.IsEmpty && post.Video is null)
            throw new GraphRefusal(PostErrors.Empty());
        return post with
        {
            Message = message,
            Edited = message == post.Message ? post.Edited : call.Now,
            PublishAt = PublishAt(post, said, call.Now),
            IsHidden = said.Flag("is_hidden") ?? post.IsHidden,
            IsPinned = said.Flag("is_pinned") ?? post.IsPinned,
        };
    }

    private static DateTimeOffset? PublishAt(Post post, GraphParameters said, DateTimeOffset now)
    {
        if (said.Flag("is_published") == true && !post.IsPublished(now))
            return now;
        if (said.Moment("scheduled_publish_time") is not { } at)
            return post.PublishAt;
        return post.IsScheduled(now) ? PostRules.Schedule(at, now) : throw new GraphRefusal(PostErrors.NotScheduled());
    }
}
