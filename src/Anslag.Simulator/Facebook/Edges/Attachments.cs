using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>What a post carries: one picture, an album of them, or a link.</summary>
internal static class Attachments
{
    public static readonly string[] Parts = ["type", "media_type", "media", "url", "title", "description", "target", "subattachments", "unshimmed_url"];

    public static JsonObject? Of(Post post, FacebookState state, GraphCall call)
    {
        if (post.Video is { } video)
            return List([OfVideo(video, post, call)]);
        var photos = post.Photos.Select(photo => OfPhoto(state.Photos[photo], call)).ToList();
        return (photos.Count, post.Link) switch
        {
            (0, null) => null,
            (0, { } link) => List([OfLink(link)]),
            (1, _) => List(photos),
            _ => List([OfAlbum(photos, post, call)]),
        };
    }

    private static JsonObject OfVideo(string video, Post post, GraphCall call) => new()
    {
        ["type"] = "video_inline",
        ["media_type"] = "video",
        ["title"] = post.VideoTitle,
        ["target"] = new JsonObject { ["id"] = video, ["url"] = call.Base.OfPost(post) },
        ["url"] = call.Base.OfPost(post),
    };

    private static JsonObject OfPhoto(Photo photo, GraphCall call) => new()
    {
        ["type"] = "photo",
        ["media_type"] = "photo",
        ["description"] = photo.Caption,
        ["media"] = new JsonObject { ["image"] = PhotoFields.Image(photo, call, "src") },
        ["target"] = new JsonObject { ["id"] = photo.Id, ["url"] = call.Base.OfPicture(photo) },
        ["url"] = call.Base.OfPicture(photo),
    };

    private static JsonObject OfLink(string link) => new()
    {
        ["type"] = "share",
        ["media_type"] = "link",
        ["title"] = new Uri(link).Host,
        ["target"] = new JsonObject { ["url"] = link },
        ["unshimmed_url"] = link,
        ["url"] = link,
    };

    private static JsonObject OfAlbum(IEnumerable<JsonObject> photos, Post post, GraphCall call) => new()
    {
        ["type"] = "album",
        ["media_type"] = "album",
        ["subattachments"] = List(photos),
        ["target"] = new JsonObject { ["id"] = post.Number, ["url"] = call.Base.OfPost(post) },
        ["url"] = call.Base.OfPost(post),
    };

    private static JsonObject List(IEnumerable<JsonObject> attachments) => new() { ["data"] = new JsonArray([.. attachments]) };
}
