using System.Globalization;
using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>POST /{page}/video_reels</c>: begun, its bytes sent to an address of their own, and finished, which is the one publishing call.</summary>
internal static class PageVideoReels
{
    public static async Task<GraphAnswer<GraphReel>> StartReelAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("upload_phase", "START")]);
        return await graph.PostAsync<GraphReel>(app.Edge($"{page.NetworkId}/video_reels"), page.Secret, form, cancellationToken);
    }

    /// <summary>Sends what is missing of the file.</summary>
    public static Task<GraphAnswer<GraphSuccess>> SendReelAsync(
        this GraphClient graph, Uri address, AccountConnection page, Stream rest, long offset, long size, CancellationToken cancellationToken)
    {
        var content = new StreamContent(rest);
        content.Headers.ContentType = new("application/octet-stream");
        content.Headers.Add("offset", offset.ToString(CultureInfo.InvariantCulture));
        content.Headers.Add("file_size", size.ToString(CultureInfo.InvariantCulture));
        return graph.UploadAsync<GraphSuccess>(address, new("OAuth", page.Secret), content, cancellationToken);
    }

    public static async Task<GraphAnswer<GraphSuccess>> FinishReelAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string video, string title, string description, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(
            [new("upload_phase", "FINISH"), new("video_id", video), new("video_state", "PUBLISHED"), new("title", title), new("description", description)]);
        return await graph.PostAsync<GraphSuccess>(app.Edge($"{page.NetworkId}/video_reels"), page.Secret, form, cancellationToken);
    }
}

internal sealed record GraphReel(
    [property: JsonPropertyName("video_id")] string Video,
    [property: JsonPropertyName("upload_url")] Uri Address);
