using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>The fields of a video; its status tells how far the network has come with it.</summary>
internal static class VideoFields
{
    public static readonly NodeFields<Video> Table = new NodeFields<Video>("AdVideo", ["id", "created_time"])
        .With("id", (video, _) => video.Id)
        .With("created_time", (video, _) => GraphTime.Written(video.Created))
        .With("title", (video, _) => video.Title)
        .With("description", (video, _) => video.Description)
        .With("published", (video, call) => video.IsReady(call.Now))
        .With("post_id", (video, _) => video.Post)
        .With("permalink_url", (video, call) => video.Post is null ? null : call.Base.OfVideo(video))
        .With("status", Status, "video_status", "uploading_phase", "processing_phase", "publishing_phase");

    private static JsonObject Status(Video video, GraphCall call)
    {
        var isReady = video.IsReady(call.Now);
        return new()
        {
            ["video_status"] = isReady ? "ready" : video.Post is not null ? "processing" : video.IsWhole ? "upload_complete" : "uploading",
            ["uploading_phase"] = new JsonObject { ["status"] = video.IsWhole ? "complete" : "in_progress", ["bytes_transferred"] = video.Received },
            ["processing_phase"] = new JsonObject { ["status"] = isReady ? "complete" : video.Post is null ? "not_started" : "in_progress" },
            ["publishing_phase"] = new JsonObject
            {
                ["status"] = isReady ? "complete" : "not_started",
                ["publish_status"] = video.Post is null ? "draft" : "published",
            },
        };
    }
}
