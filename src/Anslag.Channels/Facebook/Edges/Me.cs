using System.Text.Json.Serialization;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>/me/permissions</c> and <c>/me/accounts</c>: what the person who signed in gave, and which pages they run.</summary>
internal static class Me
{
    private const int MostLists = 20;

    public static Task<GraphAnswer<GraphList<GraphPermission>>> ReadPermissionsAsync(
        this GraphClient graph, FacebookApp app, string token, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphList<GraphPermission>>(app.Edge("me/permissions"), token, cancellationToken);

    public static async Task<IReadOnlyList<GraphPage>> ReadPagesAsync(
        this GraphClient graph, FacebookApp app, string token, CancellationToken cancellationToken)
    {
        List<GraphPage> pages = [];
        string? after = null;
        for (var list = 0; list < MostLists; list++)
        {
            var cursor = after is null ? string.Empty : $"&after={Uri.EscapeDataString(after)}";
            var answer = await graph.GetAsync<GraphList<GraphPage>>(
                app.Edge($"me/accounts?fields=id,name,access_token,link{cursor}"), token, cancellationToken);
            pages.AddRange(answer.Value?.Data ?? []);
            after = answer.Value?.Paging is { Next: not null, Cursors.After: { } next } ? next : null;
            if (after is null)
                break;
        }
        return pages;
    }
}

internal sealed record GraphPermission(
    [property: JsonPropertyName("permission")] string Permission,
    [property: JsonPropertyName("status")] string Status);

internal sealed record GraphPage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("link")] Uri? Link);
