using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anslag.Simulator.Bluesky.Schemas;
using Microsoft.Extensions.Primitives;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>Reads an address's parameters as the types that the lexicon gives them; what is not of its type stays text, and is refused as such.</summary>
internal static class QueryReader
{
    public static JsonElement Read(IQueryCollection query, ObjectSchema schema) => JsonSerializer.SerializeToElement(
        new JsonObject(query.Select(said => KeyValuePair.Create(said.Key, Read(said.Value, schema.Parts.GetValueOrDefault(said.Key))))));

    private static JsonNode? Read(StringValues values, Schema? schema) => schema is ListSchema list
        ? new JsonArray([.. values.Select(value => Read(value ?? "", list.Item))])
        : Read(values.ToString(), schema);

    private static JsonNode? Read(string text, Schema? schema) => schema switch
    {
        NumberSchema when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        FlagSchema when text is "true" or "false" => text == "true",
        _ => text,
    };
}
