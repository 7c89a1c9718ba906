using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Testing.Networks;

namespace Anslag.Tests.Channels.Bluesky;

/// <summary>The simulated Bluesky.</summary>
internal sealed class BlueskyBench(SimulatedNetworks simulator) : SimulatedNetworkBench("bluesky", simulator)
{
    public override async Task<IReadOnlyList<SeenPost>> SeenAsync(AccountConnection account) =>
        [.. (await Simulator.ReadAsync($"bluesky/accounts/{account.NetworkId}/posts")).Select(post => new SeenPost(
            post.GetProperty("uri").GetString()!, post.GetProperty("text").GetString()!, [.. AltTexts(post.GetProperty("embed"))]))];

    public override Task FailsAsync(AccountConnection account, string fault) => Simulator.FailsAsync("bluesky", account.NetworkId, "com.atproto.repo.putRecord", fault);

    public override Task RevokeAsync(AccountConnection account) => Simulator.OrderAsync($"bluesky/accounts/{account.NetworkId}/revoke");

    private static IEnumerable<string> AltTexts(JsonElement embed) =>
        embed.ValueKind is JsonValueKind.Object && embed.TryGetProperty("images", out var images)
            ? images.EnumerateArray().Select(image => image.GetProperty("alt").GetString()!)
            : [];
}
