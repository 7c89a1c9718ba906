using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Anslag.Channels.Facebook.Edges;

/// <summary>The simulator's own surface, not Meta's: a page to try with.</summary>
internal static class TrialPages
{
    public static async Task<TrialPage> OpenTrialPageAsync(this GraphClient graph, FacebookApp app, string name, CancellationToken cancellationToken)
    {
        using var wanted = JsonContent.Create(new Dictionary<string, string> { ["name"] = name });
        var answer = await graph.PostAsync<TrialPage>(new Uri(app.Graph, "/control/facebook/pages"), token: string.Empty, wanted, cancellationToken);
        return answer.Value ?? throw new HttpRequestException($"The simulator opened no page (HTTP {answer.Status}).");
    }
}

internal sealed record TrialPage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("address")] Uri Address);
