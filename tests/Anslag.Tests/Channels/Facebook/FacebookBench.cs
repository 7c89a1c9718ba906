using Anslag.Channels.Contracts;
using Anslag.Testing.Networks;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>The simulated Facebook.</summary>
internal sealed class FacebookBench(SimulatedNetworks simulator) : SimulatedNetworkBench("facebook", simulator)
{
    public override async Task<IReadOnlyList<SeenPost>> SeenAsync(AccountConnection account) =>
    [
        .. (await Simulator.ReadAsync($"facebook/pages/{account.NetworkId}/posts")).Select(post => new SeenPost(
            post.GetProperty("id").GetString()!,
            post.GetProperty("message").GetString()!,
            [.. post.GetProperty("attachments").EnumerateArray().Select(picture => picture.GetProperty("alt_text").GetString()!)])),
    ];

    public override Task FailsAsync(AccountConnection account, string fault) => Simulator.FailsAsync("facebook", account.NetworkId, "feed", fault);

    public override Task RevokeAsync(AccountConnection account) => Simulator.OrderAsync($"facebook/pages/{account.NetworkId}/revoke");
}
