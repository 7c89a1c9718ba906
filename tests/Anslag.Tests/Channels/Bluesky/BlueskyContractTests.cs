using Anslag.Channels.Contracts;
using Anslag.Testing.Networks;

namespace Anslag.Tests.Channels.Bluesky;

/// <summary>The adapter and the simulated network, each written from the published lexicons, over real HTTP.</summary>
public sealed class BlueskyContractTests(SimulatedNetworks simulator) : DistantNetworkContract, IClassFixture<SimulatedNetworks>
{
    [Fact]
    public async Task The_same_delivery_sent_again_is_the_same_post()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");
        var first = await Bench.PublishAsync(sending);

        (await Bench.PublishAsync(sending)).Should().Be(first);

        (await Bench.SeenAsync(account)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_token_that_ended_is_exchanged_and_the_new_one_is_taken()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");
        await ((SimulatedNetworkBench)Bench).FailsAsync(account, "expired");
        (await Bench.SendAsync(sending)).Should().BeOfType<Outcome.TokenEnded>();

        var renewed = (Renewal.Renewed)await ((IRenewingNetwork)Network).RenewAsync(account, Token);

        renewed.EndsAt.Should().BeAfter(TimeProvider.System.GetUtcNow().AddDays(80));
        (await Bench.SendAsync(sending with { Connection = account with { Secret = renewed.Secret } })).Should().BeOfType<Outcome.Published>();
    }

    [Fact]
    public async Task A_text_has_two_measures_and_the_second_is_bytes() =>
        Network.Check(NetworkBench.ASending(await Bench.OpenAccountAsync(), string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 200))).Content)
            .Should().ContainSingle(problem => problem.Code == "content.bluesky-few-enough-bytes");

    protected override Task<NetworkBench> BenchAsync() => new BlueskyBench(simulator).ReadyAsync();
}
