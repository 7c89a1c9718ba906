using System.Net.Http.Json;
using System.Text.Json;

namespace Anslag.Browser.Tests;

/// <summary>What happens on the simulated Facebook, as its control lets a test order and see it.</summary>
internal static class SimulatedNetwork
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The one page's id.</summary>
    public static async Task<string> PageAsync(this HttpClient network) =>
        (await network.GetFromJsonAsync<JsonElement>("/control/facebook/pages", Token))[0].GetProperty("id").GetString()!;

    /// <summary>Ends the tokens of the one page.</summary>
    public static async Task RevokeAsync(this HttpClient network) =>
        (await network.PostAsync($"/control/facebook/pages/{await network.PageAsync()}/revoke", content: null, Token)).EnsureSuccessStatusCode();

    /// <summary>How many posts the one page has.</summary>
    public static async Task<int> PostsAsync(this HttpClient network) =>
        (await network.GetFromJsonAsync<JsonElement>($"/control/facebook/pages/{await network.PageAsync()}/posts", Token)).GetArrayLength();
}
