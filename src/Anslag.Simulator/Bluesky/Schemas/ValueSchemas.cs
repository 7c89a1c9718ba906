using System.Text.Json;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>A whole number between two.</summary>
internal sealed record NumberSchema(long Least = long.MinValue, long Most = long.MaxValue) : Schema
{
    public override void Check(JsonElement value, string path)
    {
        var isWhole = value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _);
        Hold(isWhole, path, "must be an integer");
        Hold(value.GetInt64() >= Least, path, $"can not be less than {Least}");
        Hold(value.GetInt64() <= Most, path, $"can not be greater than {Most}");
    }
}

/// <summary>True or false.</summary>
internal sealed record FlagSchema : Schema
{
    public override void Check(JsonElement value, string path) =>
        Hold(value.ValueKind is JsonValueKind.True or JsonValueKind.False, path, "must be a boolean");
}

/// <summary>Any object, whatever it holds.</summary>
internal sealed record UnknownSchema : Schema
{
    public override void Check(JsonElement value, string path) => Hold(value.ValueKind == JsonValueKind.Object, path, "must be an object");
}

/// <summary>A list of values that are all alike.</summary>
internal sealed record ListSchema(Schema Item, int Most = int.MaxValue) : Schema
{
    public override void Check(JsonElement value, string path)
    {
        Hold(value.ValueKind == JsonValueKind.Array, path, "must be an array");
        Hold(value.GetArrayLength() <= Most, path, $"must not have more than {Most} elements");
        foreach (var (place, item) in value.EnumerateArray().Index())
            Item.Check(item, $"{path}/{place}");
    }
}
