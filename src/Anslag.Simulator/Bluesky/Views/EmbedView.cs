using System.Text.Json;
using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Views;

/// <summary>What a post carries, with addresses for its pictures. Videos, galleries and quotes have no view here, which the lexicon allows.</summary>
internal static class EmbedView
{
    public static JsonObject? Of(StoredRecord post, string root) => post.Value.Part("embed") is not { } embed ? null : embed.Text("$type") switch
    {
        EmbedSchemas.Images => View.Of($"{EmbedSchemas.Images}#view", new { images = embed.Items("images").Select(image => Image(image, post, root)) }),
        EmbedSchemas.External => View.Of($"{EmbedSchemas.External}#view", new { external = Card(embed.GetProperty("external"), post, root) }),
        _ => null,
    };

    public static string PictureAddress(string did, string cid) => $"/bluesky/pictures/{did}/{cid}";

    private static object Image(JsonElement image, StoredRecord post, string root)
    {
        var address = Address(image.GetProperty("image"), post, root);
        return new { thumb = address, fullsize = address, alt = image.Text("alt"), aspectRatio = image.Part("aspectRatio") };
    }

    private static object Card(JsonElement card, StoredRecord post, string root) => new
    {
        uri = card.Text("uri"),
        title = card.Text("title"),
        description = card.Text("description"),
        thumb = card.Part("thumb") is { } thumb ? Address(thumb, post, root) : null,
    };

    private static string Address(JsonElement blob, StoredRecord post, string root) => root + PictureAddress(post.Did, BlobReference.Read(blob)!.Cid);
}
