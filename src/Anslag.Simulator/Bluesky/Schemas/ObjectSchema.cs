using System.Text.Json;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>An object with named parts. It may hold others too, unless it is closed.</summary>
internal sealed record ObjectSchema(IReadOnlyDictionary<string, Schema> Parts) : Schema
{
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The parts that may be null.</summary>
    public IReadOnlyList<string> Nullable { get; init; } = [];

    /// <summary>Whether parts that are not named are refused: so it is with what a call says, but not with records, which others may add to.</summary>
    public bool IsClosed { get; init; }

    public override void Check(JsonElement value, string path)
    {
        Hold(value.ValueKind == JsonValueKind.Object, path, "must be an object");
        foreach (var name in Required)
            Hold(value.TryGetProperty(name, out _), path, $"must have the property \"{name}\"");
        foreach (var part in value.EnumerateObject())
            Check(part, path);
    }

    private void Check(JsonProperty part, string path)
    {
        if (!Parts.TryGetValue(part.Name, out var schema))
            Hold(!IsClosed, path, $"must not have the property \"{part.Name}\"");
        else if (part.Value.ValueKind != JsonValueKind.Null || !Nullable.Contains(part.Name))
            schema.Check(part.Value, $"{path}/{part.Name}");
    }
}
