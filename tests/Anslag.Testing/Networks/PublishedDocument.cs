using System.Text.Json;
using System.Text.RegularExpressions;

namespace Anslag.Testing.Networks;

/// <summary>The published document of the Graph API, where this machine has it: edge, method, parameters with their types.</summary>
public sealed class PublishedDocument
{
    private const string Place = "../shared/networks/specs/facebook/graph.edges.derived.json";
    private readonly JsonElement _edges;

    private PublishedDocument(JsonElement edges) => _edges = edges;

    /// <summary>Reads the document, or leaves the test out.</summary>
    public static PublishedDocument Read()
    {
        var path = Repository.PathOf(Place);
        if (!File.Exists(path))
            Skip.Because("The published document of the Graph API is not on this machine.");
        return new(JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path)));
    }

    public JsonElement? Edge(string name, string method) =>
        _edges.TryGetProperty(name.Length == 0 ? "/{id}" : $"/{{id}}/{name}", out var edge) && edge.TryGetProperty(method, out var found) ? found : null;

    /// <summary>Whether a value is of the type that the document gives: the few words of JSON Schema that it uses.</summary>
    public static bool Allows(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("anyOf", out var choices))
            return choices.EnumerateArray().Any(choice => Allows(choice, value));
        return IsOfType(schema, value) && IsInEnum(schema, value) && Matches(schema, value);
    }

    private static bool IsOfType(JsonElement schema, JsonElement value) => !schema.TryGetProperty("type", out var type) || type.GetString() switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            && (!schema.TryGetProperty("minimum", out var least) || number >= least.GetInt64()),
        "array" => value.ValueKind == JsonValueKind.Array,
        var other => throw new InvalidOperationException($"The document has a type that is not known here: {other}"),
    };

    private static bool IsInEnum(JsonElement schema, JsonElement value) =>
        !schema.TryGetProperty("enum", out var values) || values.EnumerateArray().Any(each => each.GetString() == value.GetString());

    private static bool Matches(JsonElement schema, JsonElement value) =>
        !schema.TryGetProperty("pattern", out var pattern)
        || Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
