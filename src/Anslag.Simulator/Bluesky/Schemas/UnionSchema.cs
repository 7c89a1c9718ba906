using System.Text.Json;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Schemas;

/// <summary>An object that says in <c>$type</c> which of several kinds it is. The lexicons leave these open: a kind that is not known passes.</summary>
internal sealed record UnionSchema(IReadOnlyDictionary<string, Schema> Kinds) : Schema
{
    public override void Check(JsonElement value, string path)
    {
        Hold(value.ValueKind == JsonValueKind.Object, path, "must be an object");
        var kind = value.Text("$type");
        Hold(!string.IsNullOrEmpty(kind), path, "must be an object which includes the \"$type\" property");
        if (Kinds.TryGetValue(kind!, out var schema))
            schema.Check(value, path);
    }
}
