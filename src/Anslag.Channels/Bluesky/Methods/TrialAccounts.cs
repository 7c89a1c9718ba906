using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Anslag.Channels.Bluesky.Xrpc;

namespace Anslag.Channels.Bluesky.Methods;

/// <summary>The simulator's own surface, no server's: an account to try with.</summary>
internal sealed class TrialAccounts(IHttpClientFactory clients)
{
    public async Task<TrialAccount> OpenAsync(Uri simulator, string name, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(XrpcClient.Trial);
        using var response = await client.PostAsJsonAsync(
            new Uri(simulator, "/control/bluesky/accounts"), new Dictionary<string, string> { ["name"] = name }, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<TrialAccount>(cancellationToken))!;
    }
}

internal sealed record TrialAccount(
    [property: JsonPropertyName("did")] string Did,
    [property: JsonPropertyName("handle")] string Handle,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("password")] string Password,
    [property: JsonPropertyName("address")] Uri Address);
