using System.Text.Json;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>A reference to a blob of some kind and largest size.</summary>
/// <param name="Accept">The media type, or a family of them as <c>image/*</c>.</param>
/// <param name="MostBytes">The largest size.</param>
internal sealed record BlobSchema(string Accept, long MostBytes) : Schema
{
    public override void Check(JsonElement value, string path)
    {
        var blob = BlobReference.Read(value);
        Hold(blob is not null && Formats.Cid.Holds(blob.Cid) && blob.Size >= 0, path, "must be a blob reference");
        Hold(Accepts(blob!.MimeType), path, $"must be of the type {Accept}, and is {blob.MimeType}");
        Hold(blob.Size <= MostBytes, path, $"must not be larger than {MostBytes} bytes, and has {blob.Size}");
    }

    private bool Accepts(string type) => Accept.EndsWith('*') ? type.StartsWith(Accept[..^1], StringComparison.Ordinal) : type == Accept;
}
