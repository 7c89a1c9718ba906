using System.Globalization;
using System.Text.Json;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>POST /{page}/feed</c>: the one publishing call.</summary>
internal static class PageFeed
{
    public static async Task<GraphAnswer<GraphId>> PostToFeedAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string message, Uri? link, IEnumerable<string> photos, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(Fields(message, link, photos));
        return await graph.PostAsync<GraphId>(app.Edge($"{page.NetworkId}/feed"), page.Secret, form, cancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(string message, Uri? link, IEnumerable<string> photos)
    {
        if (message.Length > 0)
            yield return new("message", message);
        if (link is not null)
            yield return new("link", link.AbsoluteUri);
        foreach (var (index, photo) in photos.Index())
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"attached_media[{index}]"),
                JsonSerializer.Serialize(new Dictionary<string, string> { ["media_fbid"] = photo }));
        }
    }
}
