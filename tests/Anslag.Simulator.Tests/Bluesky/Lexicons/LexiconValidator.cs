using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Anslag.Simulator.Tests.Bluesky.Lexicons;

/// <summary>Holds values against the published lexicons, and says where and how one breaks them.</summary>
internal sealed class LexiconValidator(PublishedLexicons lexicons)
{
    /// <summary>What is wrong with a record of a kind; empty when nothing is.</summary>
    public IReadOnlyList<string> Record(string collection, JsonElement record) =>
        [.. Breaches(new(collection, lexicons.Main(collection).GetProperty("record")), record, "Record")];

    /// <summary>What is wrong with the answer of a method.</summary>
    public IReadOnlyList<string> Output(string method, JsonElement answer) =>
        [.. Breaches(new(method, lexicons.Main(method).GetProperty("output").GetProperty("schema")), answer, "Output")];

    private IEnumerable<string> Breaches(Definition definition, JsonElement value, string path) => definition.Schema.GetProperty("type").GetString() switch
    {
        "ref" => Breaches(lexicons.Find(definition.Schema.GetProperty("ref").GetString()!, definition.Lexicon), value, path),
        "union" => OfUnion(definition, value, path),
        "object" or "record" => OfObject(definition, value, path),
        "array" => OfArray(definition, value, path),
        "string" => OfString(definition.Schema, value, path),
        "integer" => OfInteger(definition.Schema, value, path),
        "boolean" => Unless(IsConstant(definition.Schema, value, JsonValueKind.True, JsonValueKind.False), path, "is no boolean"),
        "blob" => OfBlob(definition.Schema, value, path),
        "unknown" => Unless(value.ValueKind == JsonValueKind.Object, path, "is no object"),
        var other => throw new InvalidOperationException($"The lexicons have a type that is not known here: {other}"),
    };

    private IEnumerable<string> OfUnion(Definition definition, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("$type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() is "")
            return [$"{path} does not say what it is"];
        var kind = definition.Schema.GetProperty("refs").EnumerateArray().Select(each => each.GetString()!)
            .FirstOrDefault(each => Absolute(each, definition.Lexicon) == type.GetString());
        if (kind is not null)
            return Breaches(lexicons.Find(kind, definition.Lexicon), value, path);
        var isClosed = definition.Schema.TryGetProperty("closed", out var closed) && closed.GetBoolean();
        return Unless(!isClosed, path, "is of another kind");
    }

    private IEnumerable<string> OfObject(Definition definition, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [$"{path} is no object"];
        var missing = Names(definition.Schema, "required").Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path} has no {name}");
        var parts = definition.Schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default;
        var nullable = Names(definition.Schema, "nullable").ToList();
        return missing.Concat(
            from part in parts
            where value.TryGetProperty(part.Name, out var said) && !(said.ValueKind == JsonValueKind.Null && nullable.Contains(part.Name))
            from breach in Breaches(new(definition.Lexicon, part.Value), value.GetProperty(part.Name), $"{path}/{part.Name}")
            select breach);
    }

    private IEnumerable<string> OfArray(Definition definition, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return [$"{path} is no array"];
        var item = new Definition(definition.Lexicon, definition.Schema.GetProperty("items"));
        return Unless(value.GetArrayLength() <= Number(definition.Schema, "maxLength", long.MaxValue), path, "has too many items")
            .Concat(value.EnumerateArray().Index().SelectMany(each => Breaches(item, each.Item, $"{path}/{each.Index}")));
    }

    private static IEnumerable<string> OfString(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
            return [$"{path} is no string"];
        var text = value.GetString()!;
        var format = schema.TryGetProperty("format", out var name) ? name.GetString()! : null;
        return
        [
            .. Unless(Encoding.UTF8.GetByteCount(text) <= Number(schema, "maxLength", long.MaxValue), path, "has too many bytes"),
            .. Unless(new StringInfo(text).LengthInTextElements <= Number(schema, "maxGraphemes", long.MaxValue), path, "has too many graphemes"),
            .. Unless(format is null || LexiconFormats.Holds(format, text), path, $"is no {format}"),
        ];
    }

    private static IEnumerable<string> OfInteger(JsonElement schema, JsonElement value, string path) => Unless(
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            && number >= Number(schema, "minimum", long.MinValue) && number <= Number(schema, "maximum", long.MaxValue),
        path, "is no integer within its bounds");

    private static IEnumerable<string> OfBlob(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("mimeType", out var type) || !value.TryGetProperty("size", out var size)
            || !value.TryGetProperty("ref", out var link) || !link.TryGetProperty("$link", out var cid))
            return [$"{path} is no blob"];
        var accepted = Names(schema, "accept").ToList();
        return
        [
            .. Unless(LexiconFormats.Holds("cid", cid.GetString()!), path, "has no cid"),
            .. Unless(accepted.Count == 0 || accepted.Any(each => LexiconFormats.IsMedia(each, type.GetString()!)), path, "is of a type that is not accepted"),
            .. Unless(size.GetInt64() <= Number(schema, "maxSize", long.MaxValue), path, "is too large"),
        ];
    }

    private static bool IsConstant(JsonElement schema, JsonElement value, params JsonValueKind[] kinds) =>
        kinds.Contains(value.ValueKind) && (!schema.TryGetProperty("const", out var constant) || constant.ValueKind == value.ValueKind);

    private static string Absolute(string reference, string lexicon) => reference.StartsWith('#') ? lexicon + reference : reference;

    private static IEnumerable<string> Names(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var names) ? names.EnumerateArray().Select(each => each.GetString()!) : [];

    private static long Number(JsonElement schema, string name, long otherwise) => schema.TryGetProperty(name, out var number) ? number.GetInt64() : otherwise;

    private static IEnumerable<string> Unless(bool holds, string path, string breach) => holds ? [] : [$"{path} {breach}"];
}
