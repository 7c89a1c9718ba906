using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Events;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>/{page}/conversations</c>, <c>/{thread}/messages</c> and <c>POST /{page}/messages</c>.</summary>
internal static class Conversations
{
    private const string MessageFields = "id,created_time,from,to,message,attachments";

    /// <summary>The conversations, the one with the newest message first; or only the one with a citizen.</summary>
    public static Task<GraphAnswer<GraphList<GraphConversation>>> ReadConversationsAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string? citizen, string? after, CancellationToken cancellationToken)
    {
        var with = citizen is null ? string.Empty : $"&user_id={Uri.EscapeDataString(citizen)}";
        return graph.GetAsync<GraphList<GraphConversation>>(
            app.Edge($"{page.NetworkId}/conversations?platform=MESSENGER&fields=id,updated_time,link&limit=100{with}{GraphCursor.After(after)}"),
            page.Secret,
            cancellationToken);
    }

    /// <summary>The messages, newest first; each as it was sent.</summary>
    public static Task<GraphAnswer<GraphList<JsonElement>>> ReadMessagesAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string thread, string? after, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphList<JsonElement>>(
            app.Edge($"{thread}/messages?fields={MessageFields}&limit=100{GraphCursor.After(after)}"), page.Secret, cancellationToken);

    public static async Task<GraphAnswer<GraphSentMessage>> SendMessageAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string citizen, string text, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("recipient", JsonSerializer.Serialize(new { id = citizen }, EventJson.Options)),
            new("message", JsonSerializer.Serialize(new { text }, EventJson.Options)),
            new("messaging_type", "RESPONSE"),
        ]);
        return await graph.PostAsync<GraphSentMessage>(app.Edge($"{page.NetworkId}/messages"), page.Secret, form, cancellationToken);
    }
}

internal sealed record GraphConversation(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("updated_time")] string? UpdatedTime,
    [property: JsonPropertyName("link")] string? Link);

internal sealed record GraphMessage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("created_time")] string? CreatedTime,
    [property: JsonPropertyName("from")] GraphAuthor? From,
    [property: JsonPropertyName("message")] string? Text,
    [property: JsonPropertyName("attachments")] GraphList<GraphMessageAttachment>? Attachments);

internal sealed record GraphMessageAttachment(
    [property: JsonPropertyName("file_url")] Uri? File,
    [property: JsonPropertyName("image_data")] GraphMessageImage? Image);

internal sealed record GraphMessageImage([property: JsonPropertyName("url")] Uri? Url);

internal sealed record GraphSentMessage([property: JsonPropertyName("message_id")] string Id);
