using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>What the AT Protocol's data model allows in any JSON: whole numbers only, text that is whole, links and bytes that can be read.</summary>
internal static class DataModel
{
    public static void Check(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckSpecial(value, path);
                foreach (var part in value.EnumerateObject())
                    Check(part.Value, $"{path}/{part.Name}");
                break;
            case JsonValueKind.Array:
                foreach (var (place, item) in value.EnumerateArray().Index())
                    Check(item, $"{path}/{place}");
                break;
            case JsonValueKind.Number when !value.TryGetInt64(out _):
                throw new SchemaBroken($"{path} must be an integer");
            case JsonValueKind.String:
                CheckText(value, path);
                break;
        }
    }

    private static void CheckSpecial(JsonElement value, string path)
    {
        if (value.Part("$link") is not null && !(value.Text("$link") is { } cid && Formats.Cid.Holds(cid) && value.GetPropertyCount() == 1))
            throw new SchemaBroken($"{path} must be a link to a cid");
        if (value.Part("$bytes") is not null && !(value.Text("$bytes") is { } text && IsBase64(text) && value.GetPropertyCount() == 1))
            throw new SchemaBroken($"{path} must be bytes in base64");
    }

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), new byte[text.Length], out _);

    /// <summary>Half a character cannot be read as text at all.</summary>
    private static void CheckText(JsonElement value, string path)
    {
        try
        {
            value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new SchemaBroken($"{path} must be well-formed text");
        }
    }
}
