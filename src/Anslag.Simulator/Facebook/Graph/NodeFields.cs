using System.Text.Json.Nodes;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>The fields that a kind of node has, and how each is told.</summary>
internal sealed class NodeFields<T>(string node, string[] usual)
{
    private readonly Dictionary<string, (Func<T, GraphCall, JsonNode?> Tell, string[] Parts)> _fields = new(StringComparer.Ordinal);

    /// <summary>Adds a field; <paramref name="parts"/> are the names that may be selected within it.</summary>
    public NodeFields<T> With(string name, Func<T, GraphCall, JsonNode?> tell, params string[] parts)
    {
        _fields[name] = (tell, parts);
        return this;
    }

    /// <summary>A node with the fields that the call asks for, or the usual ones; a field without a value is left out.</summary>
    public JsonObject Tell(T subject, GraphCall call)
    {
        var answer = new JsonObject();
        foreach (var field in Selected(call).Where(field => !answer.ContainsKey(field.Name)))
        {
            if (_fields[field.Name].Tell(subject, call) is { } value)
                answer[field.Name] = field.Of(value);
        }
        return answer;
    }

    /// <summary>What the call selects, always with the id; refuses what no such node has.</summary>
    private IEnumerable<SelectedField> Selected(GraphCall call)
    {
        var wanted = FieldSelection.Parse(call.Parameters.Text("fields") is { Length: > 0 } text ? text : string.Join(',', usual));
        foreach (var field in wanted.Fields)
        {
            if (!_fields.TryGetValue(field.Name, out var known))
                throw new GraphRefusal(ParameterErrors.NoSuchField(field.Name, node));
            if (field.Parts?.Fields.FirstOrDefault(part => !known.Parts.Contains(part.Name)) is { } unknown)
                throw new GraphRefusal(ParameterErrors.NoSuchField(unknown.Name, field.Name));
        }
        return wanted.Fields.Append(new("id", null));
    }
}
