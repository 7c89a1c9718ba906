using System.Text.Json;
using System.Text.Json.Nodes;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>A place in a record that refers to a blob.</summary>
internal sealed record BlobReference(string Cid, string MimeType, long Size)
{
    /// <summary>Reads a reference, if this is one whole.</summary>
    public static BlobReference? Read(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.Text("$type") == "blob"
        && value.Part("ref")?.Text("$link") is { } cid
        && value.Text("mimeType") is { } type
        && value.Part("size") is { ValueKind: JsonValueKind.Number } size && size.TryGetInt64(out var bytes)
            ? new(cid, type, bytes)
            : null;

    /// <summary>The reference to a blob, as a record has to carry it.</summary>
    public static JsonObject Written(Blob blob) => new()
    {
        ["$type"] = "blob",
        ["ref"] = new JsonObject { ["$link"] = blob.Cid },
        ["mimeType"] = blob.MimeType,
        ["size"] = blob.Size,
    };

    public static IEnumerable<BlobReference> In(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when Read(value) is { } found => [found],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(part => In(part.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(In),
        _ => [],
    };
}
