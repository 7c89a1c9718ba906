using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>GET</c> and <c>POST /{video}</c>. <c>DELETE</c> is that of <see cref="Posts"/>: an id says by itself what it is.</summary>
internal static class Videos
{
    public static Task<GraphAnswer<GraphVideo>> ReadVideoAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string video, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphVideo>(app.Edge($"{video}?fields=id,status,published,description,permalink_url"), page.Secret, cancellationToken);

    public static async Task<GraphAnswer<GraphSuccess>> ChangeDescriptionAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string video, string title, string description, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("title", title), new("description", description)]);
        return await graph.PostAsync<GraphSuccess>(app.Edge(video), page.Secret, form, cancellationToken);
    }
}

internal sealed record GraphVideo(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("status")] GraphVideoStatus? Status,
    [property: JsonPropertyName("published")] bool? IsPublished,
    [property: JsonPropertyName("description")] string? Description,
    [property: JsonPropertyName("permalink_url")] string? Address);

internal sealed record GraphVideoStatus(
    [property: JsonPropertyName("video_status")] string? Video,
    [property: JsonPropertyName("uploading_phase")] GraphPhase? Uploading,
    [property: JsonPropertyName("processing_phase")] GraphPhase? Processing,
    [property: JsonPropertyName("publishing_phase")] GraphPhase? Publishing)
{
    private static readonly string[] Failures = ["error", "expired", "upload_failed"];
    private static readonly string[] NotFinished = ["uploading", "upload_complete"];

    public bool HasFailed => Failures.Contains(Video) || Processing?.Status is "error" || Publishing?.Status is "error";

    public bool IsReady => Video is "ready";

    /// <summary>Whether nobody has asked that it be published.</summary>
    public bool IsNotFinished => NotFinished.Contains(Video);
}

internal sealed record GraphPhase(
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("bytes_transferred")] long? Bytes);
