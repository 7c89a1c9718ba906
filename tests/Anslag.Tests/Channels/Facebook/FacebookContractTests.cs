using Anslag.Channels.Contracts;
using Anslag.Testing.Networks;

namespace Anslag.Tests.Channels.Facebook;

/// <summary>The adapter and the simulated network, each written from the published document, over real HTTP.</summary>
public sealed class FacebookContractTests(SimulatedNetworks simulator) : DistantNetworkContract, IClassFixture<SimulatedNetworks>
{
    [Fact]
    public async Task What_is_live_is_corrected()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");
        var correction = sending with
        {
            Kind = DeliveryKind.Correction,
            Original = await Bench.PublishAsync(sending),
            Content = sending.Content with { Text = "Vattnet är tillbaka." },
        };

        (await Network.CorrectAsync(correction, Token)).Should().BeOfType<Outcome.Published>();

        (await Bench.SeenAsync(account)).Should().ContainSingle().Which.Text.Should().StartWith("Vattnet är tillbaka.");
        (await Network.FindAsync(correction, Token)).Should().BeOfType<Finding.Live>();
    }

    [Fact]
    public async Task The_check_of_a_revoked_account_says_so()
    {
        var account = await Bench.OpenAccountAsync();
        await ((SimulatedNetworkBench)Bench).RevokeAsync(account);

        (await Network.CheckAccountAsync(account, Token)).SignedIn.Should().BeFalse();
    }

    protected override Task<NetworkBench> BenchAsync() => new FacebookBench(simulator).ReadyAsync();
}
