using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{page}/video_reels</c>: begins a reel, whose bytes go to an address of their own, and finishes it, which publishes.</summary>
internal sealed class PageVideoReels(Ledger ledger, VideoPublishing publishing) : IEdge
{
    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Page, "video_reels")
    {
        Call = "video_reels",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
        Parameters =
        [
            Parameter.OneOf("upload_phase", "FINISH", "START").Required(),
            Parameter.Text("video_id"),
            Parameter.OneOf("video_state", "DRAFT", "PUBLISHED", "SCHEDULED"),
            Parameter.Text("title"),
            Parameter.Text("description"),
        ],
    };

    public IEnumerable<string> Calls => ["video_reels", "video_reels-finish"];

    public string CallOf(GraphCall call) => call.Parameters.Text("upload_phase") is "FINISH" ? "video_reels-finish" : "video_reels";

    public object Answer(GraphCall call) => call.Parameters.Text("upload_phase") is "START" ? Start(call) : Finish(call);

    private object Start(GraphCall call)
    {
        var video = ledger.Record(state => new VideoSaved(new Video(state.NextNumber(), call.Page!, IsReel: true, Size: 0, call.Now))).Video;
        return new { video_id = video.Id, upload_url = call.Base.OfUpload(video) };
    }

    private object Finish(GraphCall call)
    {
        var id = call.Parameters.Text("video_id") ?? throw new GraphRefusal(ParameterErrors.Missing("video_id"));
        if (!ledger.Current.Videos.TryGetValue(id, out var video) || video is not { IsReel: true, Post: null } || video.Page != call.Page)
            throw new GraphRefusal(VideoErrors.NoSession());
        if (call.Parameters.Text("video_state") is not "PUBLISHED")
            throw new GraphRefusal(VideoErrors.OnlyPublished());
        var post = publishing.Publish(video, call);
        return new { success = true, post_id = post.Number };
    }
}
