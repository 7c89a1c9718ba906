using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>GET</c>, <c>POST</c> and <c>DELETE /{post}</c>.</summary>
internal static class Posts
{
    public static Task<GraphAnswer<GraphPost>> ReadPostAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string post, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphPost>(app.Edge($"{post}?fields=id,message,permalink_url"), page.Secret, cancellationToken);

    public static async Task<GraphAnswer<GraphSuccess>> ChangeMessageAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string post, string message, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("message", message)]);
        return await graph.PostAsync<GraphSuccess>(app.Edge(post), page.Secret, form, cancellationToken);
    }

    public static Task<GraphAnswer<GraphSuccess>> DeletePostAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string post, CancellationToken cancellationToken) =>
        graph.SendAsync<GraphSuccess>(HttpMethod.Delete, app.Edge(post), page.Secret, content: null, cancellationToken);
}

internal sealed record GraphPost(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("message")] string? Message,
    [property: JsonPropertyName("created_time")] string? CreatedTime,
    [property: JsonPropertyName("updated_time")] string? UpdatedTime,
    [property: JsonPropertyName("permalink_url")] Uri? Address,
    [property: JsonPropertyName("attachments")] GraphList<GraphAttachment>? Attachments);

internal sealed record GraphAttachment(
    [property: JsonPropertyName("target")] GraphId? Target,
    [property: JsonPropertyName("subattachments")] GraphList<GraphAttachment>? Parts);

internal sealed record GraphSuccess([property: JsonPropertyName("success")] bool Success);

internal sealed record GraphList<T>(
    [property: JsonPropertyName("data")] IReadOnlyList<T> Data,
    [property: JsonPropertyName("paging")] GraphPaging? Paging);

internal sealed record GraphPaging(
    [property: JsonPropertyName("cursors")] GraphCursors? Cursors,
    [property: JsonPropertyName("next")] string? Next);

internal sealed record GraphCursors([property: JsonPropertyName("after")] string? After);
