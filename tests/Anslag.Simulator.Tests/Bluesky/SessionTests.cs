using System.Buffers.Text;
using System.Net;
using System.Text.Json;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class SessionTests
{
    private const string GetSession = "com.atproto.server.getSession";

    [Fact]
    public async Task One_signs_in_with_the_handle_or_the_identifier()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        foreach (var identifier in new[] { account.Handle, account.Did })
        {
            var session = await account.SignInAsync(identifier);
            (session.Text("did"), session.Text("handle")).Should().Be((account.Did, account.Handle));
            session.Body.GetProperty("active").GetBoolean().Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("nobody.test", null)]
    [InlineData(null, "wrong")]
    [InlineData("karin-ek.test", "")]
    public async Task A_wrong_name_or_password_is_refused(string? identifier, string? password)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var answer = await account.SignInAsync(identifier, password);

        (answer.Status, answer.Refusal).Should().Be((HttpStatusCode.Unauthorized, "AuthenticationRequired"));
    }

    [Fact]
    public async Task The_tokens_tell_when_they_end()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var account = await simulator.OpenAccountAsync();

        Ends(account.Access).Should().Be(clock.GetUtcNow().AddHours(2));
        Ends(account.Refresh).Should().Be(clock.GetUtcNow().AddDays(90));
    }

    [Fact]
    public async Task An_access_token_ends_after_two_hours_and_a_refresh_token_after_ninety_days()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var account = await simulator.OpenAccountAsync();

        clock.Advance(TimeSpan.FromHours(2));
        var refused = await account.GetAsync(GetSession);
        (refused.Status, refused.Refusal).Should().Be((HttpStatusCode.BadRequest, "ExpiredToken"));
        (await account.With(await account.RenewAsync()).GetAsync(GetSession)).Text("did").Should().Be(account.Did);

        clock.Advance(TimeSpan.FromDays(90));
        (await account.RenewAsync()).Refusal.Should().Be("ExpiredToken");
    }

    [Fact]
    public async Task Renewing_replaces_both_tokens()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var renewed = account.With(await account.RenewAsync());

        renewed.Access.Should().NotBe(account.Access);
        renewed.Refresh.Should().NotBe(account.Refresh);
        (await renewed.GetAsync(GetSession)).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task The_old_refresh_token_gives_the_same_new_one_for_a_while_and_is_then_refused()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var account = await simulator.OpenAccountAsync();
        var renewed = account.With(await account.RenewAsync());

        clock.Advance(TimeSpan.FromMinutes(119));
        (await account.RenewAsync()).Text("refreshJwt").Should().Be(renewed.Refresh);
        clock.Advance(TimeSpan.FromMinutes(1));
        var late = await account.RenewAsync();

        (late.Status, late.Refusal).Should().Be((HttpStatusCode.BadRequest, "ExpiredToken"));
        (await renewed.RenewAsync()).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task Each_token_opens_only_its_own_door()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        (await account.RenewAsync(account.Access)).Refusal.Should().Be("InvalidToken");
        (await (account with { Access = account.Refresh }).GetAsync(GetSession)).Refusal.Should().Be("InvalidToken");
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized, "AuthMissing")]
    [InlineData("a.b.c", HttpStatusCode.BadRequest, "InvalidToken")]
    public async Task No_token_and_an_unknown_token_are_refused_by_name(string? token, HttpStatusCode status, string name)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var answer = await account.SendAsync(HttpMethod.Get, GetSession, token, content: null);

        (answer.Status, answer.Refusal).Should().Be((status, name));
    }

    [Fact]
    public async Task A_revoked_account_lets_nothing_in_until_it_has_a_new_password()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");

        (await simulator.ControlAsync($"bluesky/accounts/{account.Did}/revoke", new { })).Status.Should().Be(HttpStatusCode.NoContent);

        (await account.GetAsync(GetSession)).Refusal.Should().Be("InvalidToken");
        (await account.RenewAsync()).Refusal.Should().Be("ExpiredToken");
        (await account.SignInAsync()).Refusal.Should().Be("AuthenticationRequired");
        (await other.GetAsync(GetSession)).Refusal.Should().BeNull();
        var password = (await simulator.ControlAsync($"bluesky/accounts/{account.Did}/password", new { })).Text("password");
        (await account.SignInAsync(password: password)).Refusal.Should().BeNull();
    }

    private static DateTimeOffset Ends(string token)
    {
        token.Split('.').Should().HaveCount(3);
        return DateTimeOffset.FromUnixTimeSeconds(
            JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(token.Split('.')[1])).GetProperty("exp").GetInt64());
    }
}
