using System.Text.Json;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>Reads parts of JSON that may not be there.</summary>
internal static class JsonParts
{
    public static JsonElement? Part(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var part) ? part : null;

    public static string? Text(this JsonElement value, string name) =>
        value.Part(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement value, string name) =>
        value.Part(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
