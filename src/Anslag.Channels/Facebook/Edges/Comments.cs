using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>/{post}/comments</c>, <c>/{comment}/comments</c> and <c>/{comment}</c>.</summary>
internal static class Comments
{
    private const string Fields =
        "id,created_time,from{id,name},message,is_hidden,can_comment,can_hide,can_remove,can_reply_privately,parent{id},object{id},permalink_url,"
        + "attachment{type,url,media}";

    /// <summary>Comments and replies alike, oldest first; each as it was sent, for its raw form is kept.</summary>
    public static Task<GraphAnswer<GraphList<JsonElement>>> ReadCommentsAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string post, DateTimeOffset? since, string? after, CancellationToken cancellationToken)
    {
        var from = since is { } time ? string.Create(CultureInfo.InvariantCulture, $"&since={time.ToUnixTimeSeconds()}") : string.Empty;
        var address = $"{post}/comments?filter=stream&order=chronological&limit=100&fields={Uri.EscapeDataString(Fields)}{from}{GraphCursor.After(after)}";
        return graph.GetAsync<GraphList<JsonElement>>(app.Edge(address), page.Secret, cancellationToken);
    }

    /// <summary>The newest first, as far as a read-back needs them.</summary>
    public static Task<GraphAnswer<GraphList<GraphComment>>> ReadNewestCommentsAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string under, DateTimeOffset since, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphList<GraphComment>>(
            app.Edge(string.Create(
                CultureInfo.InvariantCulture,
                $"{under}/comments?order=reverse_chronological&limit=100&fields=id,created_time,from,message,permalink_url&since={since.ToUnixTimeSeconds()}")),
            page.Secret,
            cancellationToken);

    /// <summary>One comment, as it was sent.</summary>
    public static async Task<GraphAnswer<GraphRaw>> ReadCommentAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string comment, CancellationToken cancellationToken) =>
        await graph.GetAsync<GraphRaw>(app.Edge($"{comment}?fields={Uri.EscapeDataString(Fields)}"), page.Secret, cancellationToken);

    public static async Task<GraphAnswer<GraphId>> CommentAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string under, string message, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("message", message)]);
        return await graph.PostAsync<GraphId>(app.Edge($"{under}/comments"), page.Secret, form, cancellationToken);
    }

    public static async Task<GraphAnswer<GraphSuccess>> HideAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string comment, bool isHidden, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("is_hidden", isHidden ? "true" : "false")]);
        return await graph.PostAsync<GraphSuccess>(app.Edge(comment), page.Secret, form, cancellationToken);
    }
}

internal sealed record GraphComment(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("created_time")] string? CreatedTime,
    [property: JsonPropertyName("from")] GraphAuthor? From,
    [property: JsonPropertyName("message")] string? Message,
    [property: JsonPropertyName("is_hidden")] bool IsHidden,
    [property: JsonPropertyName("can_comment")] bool CanComment,
    [property: JsonPropertyName("can_hide")] bool CanHide,
    [property: JsonPropertyName("can_remove")] bool CanRemove,
    [property: JsonPropertyName("can_reply_privately")] bool CanReplyPrivately,
    [property: JsonPropertyName("parent")] GraphId? Parent,
    [property: JsonPropertyName("object")] GraphId? Object,
    [property: JsonPropertyName("permalink_url")] Uri? Address,
    [property: JsonPropertyName("attachment")] GraphCommentAttachment? Attachment);

internal sealed record GraphAuthor(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string? Name);

internal sealed record GraphCommentAttachment(
    [property: JsonPropertyName("url")] Uri? Url,
    [property: JsonPropertyName("media")] GraphMedia? Media);

internal sealed record GraphMedia([property: JsonPropertyName("image")] GraphImage? Image);

internal sealed record GraphImage([property: JsonPropertyName("src")] Uri? Source);

/// <summary>An object as it was sent.</summary>
[JsonConverter(typeof(GraphRawJson))]
internal sealed record GraphRaw(JsonElement Json);

internal sealed class GraphRawJson : JsonConverter<GraphRaw>
{
    public override GraphRaw Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, GraphRaw value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
