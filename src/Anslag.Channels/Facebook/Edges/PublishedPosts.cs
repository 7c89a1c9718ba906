using System.Globalization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>GET /{page}/published_posts</c>, newest first.</summary>
internal static class PublishedPosts
{
    private const string Fields = "id,message,created_time,permalink_url";

    public static Task<GraphAnswer<GraphList<GraphPost>>> ReadPublishedAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, bool withAttachments, string? after, CancellationToken cancellationToken)
    {
        var attachments = withAttachments ? ",attachments{target{id},subattachments{target{id}}}" : string.Empty;
        var cursor = after is null ? string.Empty : $"&after={Uri.EscapeDataString(after)}";
        var address = app.Edge($"{page.NetworkId}/published_posts?fields={Uri.EscapeDataString(Fields + attachments)}&limit=100{cursor}");
        return graph.GetAsync<GraphList<GraphPost>>(address, page.Secret, cancellationToken);
    }

    /// <summary>Only when each was published and last touched: by its author or by a comment.</summary>
    public static Task<GraphAnswer<GraphList<GraphPost>>> ReadTouchedAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, DateTimeOffset since, string? after, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphList<GraphPost>>(
            app.Edge(string.Create(
                CultureInfo.InvariantCulture,
                $"{page.NetworkId}/published_posts?fields=id,created_time,updated_time&limit=100&since={since.ToUnixTimeSeconds()}{GraphCursor.After(after)}")),
            page.Secret,
            cancellationToken);
}
