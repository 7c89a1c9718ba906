using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>Makes a post of a video whose bytes are here. The network works on it for a while before anybody sees it.</summary>
internal sealed class VideoPublishing(Ledger ledger, VideoFiles files, FacebookSettings settings)
{
    public Post Publish(Video video, GraphCall call)
    {
        var said = call.Parameters;
        if (!video.IsWhole)
            throw new GraphRefusal(VideoErrors.NotWhole());
        if (!files.IsVideo(video))
            throw new GraphRefusal(VideoErrors.Unreadable());
        var (title, description) = (said.Text("title"), PostRules.Message(said.Text("description")));
        var readyAt = call.Now + settings.VideoWork;
        return ledger.Record(state => Published(state, video with { Title = title, Description = description, ReadyAt = readyAt }, call.Now)).Post;
    }

    private static VideoPublished Published(FacebookState state, Video video, DateTimeOffset now)
    {
        if (state.Videos[video.Id].Post is not null)
            throw new GraphRefusal(VideoErrors.NoSession());
        var post = new Post(video.Page, state.NextNumber(), now, video.ReadyAt) { Message = video.Description, Video = video.Id, VideoTitle = video.Title };
        return new(video with { Post = post.Id }, post);
    }
}
