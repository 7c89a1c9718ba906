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
    /// <summary>What is kept of it: the network's words, the codes, and the trace that Meta's support asks for.</summary>
    public string Words() => $"{UserMessage ?? Message} (code {Code}{(Subcode is { } subcode ? $"/{subcode}" : "")}, fbtrace_id {Trace})";
}

internal sealed record GraphErrorBody([property: JsonPropertyName("error")] GraphError? Error);
