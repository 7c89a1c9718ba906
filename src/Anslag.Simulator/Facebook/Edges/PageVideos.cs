using System.Globalization;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary><c>POST /{page}/videos</c> by phases: begun, transferred part by part as the network asks for them, and finished, which publishes.</summary>
internal sealed class PageVideos(Ledger ledger, VideoFiles files, VideoPublishing publishing) : IEdge
{
    /// <summary>Bytes travel beside the parameters, under this name.</summary>
    public const string Chunk = "video_file_chunk";

    private const long MostAtOnce = 64 * 1024;

    public EdgeShape Shape { get; } = new(HttpMethods.Post, Node.Page, "videos")
    {
        Call = "videos",
        Permissions = [Permissions.ReadPages, Permissions.Publish],
        Parameters =
        [
            Parameter.OneOf("upload_phase", "cancel", "finish", "start", "transfer"),
            Parameter.Count("file_size"),
            Parameter.Text("upload_session_id"),
            Parameter.Count("start_offset"),
            Parameter.File(Chunk),
            Parameter.Text("title"),
            Parameter.Text("description"),
            Parameter.Flag("published"),
        ],
    };

    public IEnumerable<string> Calls => ["videos", "videos-finish"];

    public string CallOf(GraphCall call) => call.Parameters.Text("upload_phase") is "finish" ? "videos-finish" : "videos";

    public object Answer(GraphCall call) => call.Parameters.Text("upload_phase") switch
    {
        "start" => Start(call),
        "transfer" => Transfer(call),
        "finish" => Finish(call),
        "cancel" => Cancel(call),
        // Nothing is fetched from an address, and nothing is taken whole.
        _ => throw new GraphRefusal(ParameterErrors.Missing("upload_phase")),
    };

    private object Start(GraphCall call)
    {
        var size = call.Parameters.Long("file_size") ?? throw new GraphRefusal(ParameterErrors.Missing("file_size"));
        if (size is 0 or > VideoErrors.Largest)
            throw new GraphRefusal(VideoErrors.WrongSize());
        var video = ledger.Record(state => new VideoSaved(new Video(state.NextNumber(), call.Page!, IsReel: false, size, call.Now))).Video;
        return new { upload_session_id = Session(video), video_id = video.Id, start_offset = "0", end_offset = EndOf(video) };
    }

    private object Transfer(GraphCall call)
    {
        var video = Begun(call);
        var chunk = call.Parameters.Files.GetValueOrDefault(Chunk) ?? throw new GraphRefusal(ParameterErrors.Missing(Chunk));
        if (call.Parameters.Long("start_offset") != video.Received)
            throw new GraphRefusal(VideoErrors.WrongOffset(video.Received, EndOf(video)));
        if (chunk.Length == 0 || chunk.Length > Math.Min(MostAtOnce, video.Size - video.Received))
            throw new GraphRefusal(VideoErrors.WrongSize());
        files.Write(video, chunk);
        var longer = ledger.Record(_ => new VideoSaved(video with { Received = video.Received + chunk.Length })).Video;
        return new { start_offset = Written(longer.Received), end_offset = EndOf(longer) };
    }

    private object Finish(GraphCall call)
    {
        publishing.Publish(Begun(call), call);
        return new { success = true };
    }

    private object Cancel(GraphCall call)
    {
        var video = Begun(call);
        ledger.Record(_ => new VideoDeleted(video.Id));
        return new { success = true };
    }

    private Video Begun(GraphCall call)
    {
        var session = call.Parameters.Text("upload_session_id") ?? throw new GraphRefusal(ParameterErrors.Missing("upload_session_id"));
        return ledger.Current.Videos.Values.FirstOrDefault(video => video is { IsReel: false, Post: null } && video.Page == call.Page && Session(video) == session)
            ?? throw new GraphRefusal(VideoErrors.NoSession());
    }

    private static string Session(Video video) => $"9{video.Id}";

    private static string EndOf(Video video) => Written(Math.Min(video.Size, video.Received + MostAtOnce));

    private static string Written(long offset) => offset.ToString(CultureInfo.InvariantCulture);
}
