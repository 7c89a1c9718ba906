using System.Globalization;
using System.Text.Json;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What a request said: its values by name, and its files.</summary>
internal sealed record GraphParameters(IReadOnlyDictionary<string, JsonElement> Values, IReadOnlyDictionary<string, byte[]> Files)
{
    public bool Has(string name) => Values.ContainsKey(name);

    public string? Text(string name) =>
        Values.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool? Flag(string name) => !Values.TryGetValue(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => value.GetString() is "true" or "1",
    };

    public int? Count(string name) =>
        Values.TryGetValue(name, out var value) && int.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var count) ? count : null;

    public long? Long(string name) =>
        Values.TryGetValue(name, out var value) && long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateTimeOffset? Moment(string name)
    {
        if (!Values.TryGetValue(name, out var value))
            return null;
        return long.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? FromUnix(seconds)
            : DateTimeOffset.Parse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    public IEnumerable<JsonElement> List(string name) => !Values.TryGetValue(name, out var value)
        ? []
        : (value.ValueKind == JsonValueKind.Array ? value : Parameter.ListIn(value.GetString())!.Value).EnumerateArray();

    public JsonElement? Object(string name) => !Values.TryGetValue(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Object ? value : Parameter.ObjectIn(value.GetString());

    private static DateTimeOffset FromUnix(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
}
