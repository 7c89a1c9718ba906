using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>A string, with a longest length in UTF-8 bytes and in graphemes, and a format.</summary>
internal sealed record TextSchema(int MostBytes = int.MaxValue, int MostGraphemes = int.MaxValue, Format? Format = null) : Schema
{
    public override void Check(JsonElement value, string path)
    {
        Hold(value.ValueKind == JsonValueKind.String, path, "must be a string");
        var text = value.GetString()!;
        Hold(Encoding.UTF8.GetByteCount(text) <= MostBytes, path, $"must not be longer than {MostBytes} characters");
        Hold(MostGraphemes == int.MaxValue || new StringInfo(text).LengthInTextElements <= MostGraphemes,
            path, $"must not be longer than {MostGraphemes} graphemes");
        Hold(Format?.Holds(text) ?? true, path, $"must be {Format?.Name}");
    }
}
