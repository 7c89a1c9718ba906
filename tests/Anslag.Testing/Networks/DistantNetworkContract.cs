using Anslag.Channels.Contracts;
using AwesomeAssertions;

namespace Anslag.Testing.Networks;

/// <summary>What a network behind HTTP owes the sender besides: every failure has its right outcome, and none tells a secret.</summary>
public abstract class DistantNetworkContract : NetworkContract
{
    private const string Text = "Vattnet är tillbaka.";

    private SimulatedNetworkBench Simulated => (SimulatedNetworkBench)Bench;

    [Theory, InlineData("error-after-commit"), InlineData("drop-after-commit")]
    public async Task A_call_that_took_effect_and_then_failed_is_uncertain_and_found(string fault)
    {
        var (account, sending) = await PreparedAsync();
        await Simulated.FailsAsync(account, fault);

        (await Network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();

        (await Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Live>();
        (await Bench.SeenAsync(account)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_call_that_failed_before_it_took_effect_is_uncertain_and_seen_to_be_absent()
    {
        var (account, sending) = await PreparedAsync();
        await Simulated.FailsAsync(account, "error-before-commit");

        (await Network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.Uncertain>();

        (await Network.FindAsync(sending, Token)).Should().BeOfType<Finding.Absent>();
    }

    [Fact]
    public async Task Too_many_calls_are_waited_out()
    {
        var (account, sending) = await PreparedAsync();
        await Simulated.FailsAsync(account, "rate-limit");

        (await Network.PublishAsync(sending, Token)).Should().BeOfType<Outcome.RateLimited>()
            .Which.Until.Should().BeAfter(TimeProvider.System.GetUtcNow().AddMilliseconds(-1));
    }

    [Fact]
    public async Task A_revoked_sign_in_ends_with_a_person()
    {
        var (account, sending) = await PreparedAsync();
        await Simulated.RevokeAsync(account);

        (await EndsWithPersonAsync(await Network.PublishAsync(sending, Token), account)).Should().BeTrue();
        (await Bench.SeenAsync(account)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_by_the_network_too()
    {
        var account = await Bench.OpenAccountAsync();

        (await Bench.SendAsync(NetworkBench.ASending(account, new string('å', Network.Profile.MostText + 1)))).Should().BeOfType<Outcome.Refused>();
    }

    [Fact]
    public async Task No_outcome_tells_a_secret()
    {
        var (account, sending) = await PreparedAsync();
        await Simulated.RevokeAsync(account);

        var told = $"{await Network.PublishAsync(sending, Token)} {await Network.CheckAccountAsync(account, Token)}";

        account.Secret.Split('"', '.').Where(part => part.Length > 20).Should().NotBeEmpty().And.OnlyContain(part => !told.Contains(part));
    }

    private async Task<(AccountConnection Account, Sending Sending)> PreparedAsync()
    {
        var account = await Bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, Text);
        (await Network.PrepareAsync(sending, Token)).Should().BeNull();
        return (account, sending);
    }

    /// <summary>Either at once, or when the token that ended cannot be exchanged.</summary>
    private async Task<bool> EndsWithPersonAsync(Outcome outcome, AccountConnection account) => outcome switch
    {
        Outcome.SignInExpired => true,
        Outcome.TokenEnded => await ((IRenewingNetwork)Network).RenewAsync(account, Token) is Renewal.Lost,
        _ => false,
    };
}
