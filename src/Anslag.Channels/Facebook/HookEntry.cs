using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.Facebook;

/// <summary>One page's part of what Facebook sends to our address.</summary>
internal static class HookEntry
{
    /// <summary>The comments that something happened to. What else is told is left to the readings.</summary>
    public static IEnumerable<HookComment> Comments(string entry)
    {
        using var told = JsonDocument.Parse(entry);
        if (!told.RootElement.TryGetProperty("changes", out var changes) || changes.ValueKind is not JsonValueKind.Array)
            return [];
        return [.. changes.EnumerateArray().Where(IsOfComment).Select(change => change.GetProperty("value").Deserialize<HookComment>()!)];
    }

    /// <summary>Who wrote a private message, and when.</summary>
    public static IEnumerable<(string Citizen, DateTimeOffset WrittenAt)> Messages(string entry)
    {
        using var told = JsonDocument.Parse(entry);
        if (!told.RootElement.TryGetProperty("messaging", out var messages) || messages.ValueKind is not JsonValueKind.Array)
            return [];
        return [.. messages.EnumerateArray().Select(message => message.Deserialize<HookMessage>()!)
            .Where(message => message is { Sender.Id: not null, Message: not null })
            .Select(message => (message.Sender!.Id, DateTimeOffset.FromUnixTimeMilliseconds(message.Timestamp)))];
    }

    /// <summary>When the first of what citizens posted on the page or about it was written; <see langword="null"/> when nothing was.</summary>
    public static DateTimeOffset? FirstVisit(string entry)
    {
        using var told = JsonDocument.Parse(entry);
        if (!told.RootElement.TryGetProperty("changes", out var changes) || changes.ValueKind is not JsonValueKind.Array)
            return null;
        var times = changes.EnumerateArray().Where(IsOfVisit).Select(change => change.GetProperty("value"))
            .Select(value => value.TryGetProperty("created_time", out var at) && at.TryGetInt64(out var seconds) ? seconds : 0).ToList();
        return times.Count == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(times.Min());
    }

    private static bool IsOfVisit(JsonElement change) =>
        change is { ValueKind: JsonValueKind.Object } && change.TryGetProperty("value", out var value)
        && value is { ValueKind: JsonValueKind.Object } && Text(value, "item") is "post" or "status" or "photo" or "video" or "share" or "mention" or "rating";

    private static bool IsOfComment(JsonElement change) =>
        change is { ValueKind: JsonValueKind.Object } && change.TryGetProperty("value", out var value)
        && value is { ValueKind: JsonValueKind.Object } && Text(value, "item") == "comment" && Text(value, "comment_id") is { Length: > 0 };

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
}

internal sealed record HookComment(
    [property: JsonPropertyName("comment_id")] string CommentId,
    [property: JsonPropertyName("post_id")] string? PostId,
    [property: JsonPropertyName("parent_id")] string? ParentId,
    [property: JsonPropertyName("from")] GraphAuthor? From,
    [property: JsonPropertyName("created_time")] long? CreatedTime,
    [property: JsonPropertyName("verb")] string? Verb);

internal sealed record HookMessage(
    [property: JsonPropertyName("sender")] GraphId? Sender,
    [property: JsonPropertyName("timestamp")] long Timestamp,
    [property: JsonPropertyName("message")] JsonElement? Message);
