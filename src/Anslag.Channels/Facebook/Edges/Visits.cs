using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>/{page}/visitor_posts</c>, <c>/{page}/tagged</c> and <c>/{page}/ratings</c>: what citizens post on a page and about it.</summary>
internal static class Visits
{
    public const string OnThePage = "visitor_posts";
    public const string Elsewhere = "tagged";
    private const string PostFields = "id,created_time,updated_time,from,message,permalink_url,is_hidden";
    private const string RatingFields = "created_time,recommendation_type,review_text,reviewer,open_graph_story";

    /// <summary>The posts of one of the two lists, newest first; each as it was sent.</summary>
    public static Task<GraphAnswer<GraphList<JsonElement>>> ReadVisitsAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string list, DateTimeOffset since, string? after, CancellationToken cancellationToken)
    {
        var hidden = list == OnThePage ? "&include_hidden=true" : string.Empty;
        return graph.GetAsync<GraphList<JsonElement>>(
            app.Edge(string.Create(
                CultureInfo.InvariantCulture,
                $"{page.NetworkId}/{list}?fields={PostFields}&limit=100&since={since.ToUnixTimeSeconds()}{hidden}{GraphCursor.After(after)}")),
            page.Secret,
            cancellationToken);
    }

    /// <summary>The newest recommendations; each as it was sent.</summary>
    public static Task<GraphAnswer<GraphList<JsonElement>>> ReadRatingsAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphList<JsonElement>>(app.Edge($"{page.NetworkId}/ratings?fields={RatingFields}&limit=100"), page.Secret, cancellationToken);

    /// <summary>Whether something is there, and hidden: a comment or a post alike.</summary>
    public static Task<GraphAnswer<GraphStanding>> ReadStandingAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, string item, CancellationToken cancellationToken) =>
        graph.GetAsync<GraphStanding>(app.Edge($"{item}?fields=id,is_hidden"), page.Secret, cancellationToken);
}

internal sealed record GraphStanding([property: JsonPropertyName("is_hidden")] bool IsHidden);

internal sealed record GraphVisit(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("created_time")] string? CreatedTime,
    [property: JsonPropertyName("from")] GraphAuthor? From,
    [property: JsonPropertyName("message")] string? Message,
    [property: JsonPropertyName("permalink_url")] Uri? Address,
    [property: JsonPropertyName("is_hidden")] bool IsHidden);

internal sealed record GraphRating(
    [property: JsonPropertyName("created_time")] string? CreatedTime,
    [property: JsonPropertyName("review_text")] string? Text,
    [property: JsonPropertyName("reviewer")] GraphAuthor? Reviewer,
    [property: JsonPropertyName("open_graph_story")] GraphId? Story);
