using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anslag.Channels.Facebook;

/// <summary>An error as the Graph API tells it. Its code says more than the HTTP status.</summary>
internal sealed record GraphError(
    [property: JsonPropertyName("message")] string? Message,
    [property: JsonPropertyName("type")] string? Type,
    [property: JsonPropertyName("code")] int Code,
    [property: JsonPropertyName("error_subcode")] int? Subcode,
    [property: JsonPropertyName("error_user_msg")] string? UserMessage,
    [property: JsonPropertyName("fbtrace_id")] string? Trace)
{
    /// <summary>What a program needs to go on.</summary>
    [JsonPropertyName("error_data")]
    public JsonElement? Data { get; init; }

    /// <summary>Where the part that is asked for begins and ends, when an upload stands elsewhere than was believed (subcode 1363037).</summary>
    public (long? Start, long? End)? Expected => Data is { ValueKind: JsonValueKind.Object } data && Offset(data, "start_offset") is { } start && Offset(data, "end_offset") is { } end
        ? (start, end)
        : null;

    /// <summary>What is kept of it: the network's words, the codes, and the trace that Meta's support asks for.</summary>
    public string Words() => $"{UserMessage ?? Message} (code {Code}{(Subcode is { } subcode ? $"/{subcode}" : "")}, fbtrace_id {Trace})";

    private static long? Offset(JsonElement data, string name) =>
        data.TryGetProperty(name, out var offset) && long.TryParse(offset.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null;
}

internal sealed record GraphErrorBody([property: JsonPropertyName("error")] GraphError? Error);
