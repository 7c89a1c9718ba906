using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{video}</c>: changes what is said with a video.</summary>
internal sealed class VideoEdit(Ledger ledger) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Video, "")
    {
        Call = "posts",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
        Parameters = [Parameter.Text("title"), Parameter.Text("description")],
    };

    public object Answer(GraphCall call)
    {
        ledger.Record(state => Changed(state, call));
        return new { success = true };
    }

    private VideoPublished Changed(FacebookState state, GraphCall call)
    {
        var video = state.Videos[call.Id];
        if (video.Post is null || !state.Posts.TryGetValue(video.Post, out var post))
            throw new GraphRefusal(ParameterErrors.NoSuchObject(Shape.Method, call.Id));
        var changed = video with
        {
            Title = call.Parameters.Text("title") ?? video.Title,
            Description = PostRules.Message(call.Parameters.Text("description")) ?? video.Description,
        };
        return new(changed, post with { Message = changed.Description, VideoTitle = changed.Title, Edited = call.Now });
    }
}
