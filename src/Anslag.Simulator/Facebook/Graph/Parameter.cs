using System.Globalization;
using System.Text.Json;

namespace Anslag.Simulator.Facebook.Graph;

internal enum ParameterKind
{
    Text,
    Flag,
    Count,
    Moment,
    List,
    Object,
    OneOf,
    File,
}

/// <summary>A parameter of an edge. A form sends text; JSON also sends truth values, numbers and lists as such.</summary>
internal sealed record Parameter(string Name, ParameterKind Kind)
{
    private static readonly string[] Flags = ["true", "false", "0", "1"];

    public IReadOnlyList<string> Values { get; private init; } = [];

    public bool IsRequired { get; private init; }

    public string Wanted => Kind switch
    {
        ParameterKind.Flag => "a boolean",
        ParameterKind.Count => "a whole number",
        ParameterKind.Moment => "a Unix time or an ISO 8601 time",
        ParameterKind.List => "a list",
        ParameterKind.Object => "an object",
        ParameterKind.OneOf => $"one of {string.Join(", ", Values)}",
        ParameterKind.File => "a file",
        _ => "a string",
    };

    public static Parameter Text(string name) => new(name, ParameterKind.Text);

    public static Parameter Flag(string name) => new(name, ParameterKind.Flag);

    public static Parameter Count(string name) => new(name, ParameterKind.Count);

    public static Parameter Moment(string name) => new(name, ParameterKind.Moment);

    public static Parameter List(string name) => new(name, ParameterKind.List);

    public static Parameter Object(string name) => new(name, ParameterKind.Object);

    public static Parameter File(string name) => new(name, ParameterKind.File);

    public static Parameter OneOf(string name, params string[] values) => new(name, ParameterKind.OneOf) { Values = values };

    public Parameter Required() => this with { IsRequired = true };

    public bool Accepts(JsonElement value) => Kind switch
    {
        ParameterKind.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False || Flags.Contains(TextOf(value)),
        ParameterKind.Count => IsCount(value),
        ParameterKind.Moment => IsCount(value) || DateTimeOffset.TryParse(TextOf(value), CultureInfo.InvariantCulture, out _),
        ParameterKind.List => value.ValueKind == JsonValueKind.Array || ListIn(TextOf(value)) is not null,
        ParameterKind.Object => value.ValueKind == JsonValueKind.Object || ObjectIn(TextOf(value)) is not null,
        ParameterKind.OneOf => Values.Contains(TextOf(value)),
        ParameterKind.File => false,
        _ => value.ValueKind == JsonValueKind.String,
    };

    /// <summary>A list that travels as JSON text.</summary>
    public static JsonElement? ListIn(string? text) => In(text, JsonValueKind.Array);

    /// <summary>An object that travels as JSON text.</summary>
    public static JsonElement? ObjectIn(string? text) => In(text, JsonValueKind.Object);

    private static bool IsCount(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? value.TryGetInt64(out var number) && number >= 0
        : long.TryParse(TextOf(value), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement? In(string? text, JsonValueKind kind)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text ?? "") is var value && value.ValueKind == kind ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
