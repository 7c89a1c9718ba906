using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

internal static class PhotoFields
{
    public static readonly NodeFields<Photo> Table = new NodeFields<Photo>("Photo", ["id", "created_time"])
        .With("id", (photo, _) => photo.Id)
        .With("created_time", (photo, _) => GraphTime.Written(photo.Created))
        .With("name", (photo, _) => photo.Caption)
        .With("alt_text", (photo, _) => photo.AltText)
        .With("alt_text_custom", (photo, _) => photo.AltText)
        .With("width", (photo, _) => photo.Width)
        .With("height", (photo, _) => photo.Height)
        .With("images", (photo, call) => new JsonArray(Image(photo, call, "source")), "source", "width", "height");

    public static JsonObject Image(Photo photo, GraphCall call, string address) => new()
    {
        [address] = call.Base.OfPicture(photo),
        ["width"] = photo.Width,
        ["height"] = photo.Height,
    };
}
