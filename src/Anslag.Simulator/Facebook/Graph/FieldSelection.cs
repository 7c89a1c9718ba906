using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>The parameter <c>fields</c>: names, and in braces what is wanted of what they hold, as <c>id,attachments{media,url}</c>.</summary>
internal sealed record FieldSelection(IReadOnlyList<SelectedField> Fields)
{
    public static FieldSelection Parse(string text)
    {
        var words = new Queue<string>(Tokens.Read(text));
        var fields = ReadFields(words);
        return words.Count == 0 ? new(fields) : throw new GraphRefusal(ParameterErrors.UnreadableFields());
    }

    /// <summary>Only what was selected, in lists as in single objects.</summary>
    public JsonNode? Of(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Of)]),
        JsonObject whole when whole["data"] is JsonArray list => new JsonObject { ["data"] = Of(list) },
        JsonObject whole => new JsonObject(Fields
            .Where(field => whole.ContainsKey(field.Name))
            .Select(field => KeyValuePair.Create(field.Name, field.Of(whole[field.Name])))),
        _ => node?.DeepClone(),
    };

    private static List<SelectedField> ReadFields(Queue<string> words)
    {
        var fields = new List<SelectedField> { ReadField(words) };
        while (words.TryPeek(out var word) && word == ",")
        {
            words.Dequeue();
            fields.Add(ReadField(words));
        }
        return fields;
    }

    private static SelectedField ReadField(Queue<string> words)
    {
        if (!words.TryDequeue(out var name) || !Tokens.IsName(name))
            throw new GraphRefusal(ParameterErrors.UnreadableFields());
        if (!words.TryPeek(out var next) || next != "{")
            return new(name, null);
        words.Dequeue();
        var inner = ReadFields(words);
        return words.TryDequeue(out var end) && end == "}"
            ? new(name, new(inner))
            : throw new GraphRefusal(ParameterErrors.UnreadableFields());
    }
}

internal sealed record SelectedField(string Name, FieldSelection? Parts)
{
    public JsonNode? Of(JsonNode? value) => Parts is null ? value?.DeepClone() : Parts.Of(value);
}

internal static partial class Tokens
{
    public static IEnumerable<string> Read(string text) => Pattern().Matches(text).Select(match => match.Value);

    public static bool IsName(string word) => word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    // What is no name, comma or brace is one token too, so that it is refused and not passed over.
    [GeneratedRegex(@"[a-z_0-9]+|[,{}]|[^\s]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
