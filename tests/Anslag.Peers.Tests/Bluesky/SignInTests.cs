using Anslag.Channels.ConnectBluesky;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Rules;
using Anslag.Peers.Tests.Bluesky.Kit;

namespace Anslag.Peers.Tests.Bluesky;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly RealBlueskyBench _bench = new();

    public async ValueTask InitializeAsync() => await _bench.ReadyAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Theory, InlineData("{0}"), InlineData("@{0}"), InlineData(" https://bsky.app/profile/{0} ")]
    public async Task A_handle_is_understood_as_people_write_it(string written)
    {
        var account = await _bench.Server.OpenAccountAsync();

        (await SignInAsync(account with { Handle = string.Format(System.Globalization.CultureInfo.InvariantCulture, written, account.Handle) }))
            .NetworkId.Should().Be(account.Did);
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_that()
    {
        var account = await _bench.Server.OpenAccountAsync();

        var attempt = () => SignInAsync(account with { AppPassword = "aaaa-bbbb-cccc-dddd" });

        (await attempt.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(BlueskyRules.PasswordIsRight);
    }

    [Fact]
    public async Task A_handle_that_nobody_has_is_told_as_that()
    {
        var account = await _bench.Server.OpenAccountAsync();

        var attempt = () => SignInAsync(account with { Handle = "ingen-alls.test" });

        (await attempt.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(BlueskyRules.HandleIsSomebodys);
    }

    private Task<AccountConnection> SignInAsync(PdsAccount account) => _bench.SignInAsync(account);
}
