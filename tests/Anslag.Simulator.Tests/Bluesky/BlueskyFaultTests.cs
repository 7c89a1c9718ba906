using System.Globalization;
using System.Net;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class BlueskyFaultTests
{
    private const string Put = "com.atproto.repo.putRecord";
    private static readonly object Hello = new { text = "Hej", createdAt = TrialAccount.Moment };

    [Theory]
    [InlineData("error-before-commit", HttpStatusCode.InternalServerError, "InternalServerError", 0)]
    [InlineData("error-after-commit", HttpStatusCode.InternalServerError, "InternalServerError", 1)]
    [InlineData("rate-limit", HttpStatusCode.TooManyRequests, "RateLimitExceeded", 0)]
    [InlineData("revoked", HttpStatusCode.BadRequest, "InvalidToken", 0)]
    [InlineData("expired", HttpStatusCode.BadRequest, "ExpiredToken", 0)]
    public async Task A_fault_reads_as_the_network_writes_it(string kind, HttpStatusCode status, string name, int posts)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, kind);

        var answer = await account.PutAsync(Hello);

        (answer.Status, answer.Refusal).Should().Be((status, name));
        (await account.LiveAsync()).Should().HaveCount(posts);
        (await account.PutAsync(Hello)).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task A_limit_that_is_reached_tells_when_it_ends()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, "rate-limit", seconds: 90);

        var headers = (await account.PutAsync(Hello)).Headers;

        headers["RateLimit-Reset"].Should().Be(clock.GetUtcNow().AddSeconds(90).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        (headers["RateLimit-Limit"], headers["RateLimit-Remaining"], headers["RateLimit-Policy"]).Should().Be(("3000", "0", "3000;w=300"));
    }

    [Fact]
    public async Task A_view_that_cannot_be_reached_is_an_upstream_failure()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, "error-before-commit", call: "app.bsky.notification.listNotifications");

        var answer = await account.GetAsync("app.bsky.notification.listNotifications");

        (answer.Status, answer.Refusal).Should().Be((HttpStatusCode.BadGateway, "UpstreamFailure"));
    }

    [Fact]
    public async Task A_dropped_call_has_committed_and_answers_nothing()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, "drop-after-commit");

        await account.Invoking(each => each.PutAsync(Hello)).Should().ThrowAsync<HttpRequestException>();

        (await account.LiveTextsAsync()).Should().Equal("Hej");
    }

    [Fact]
    public async Task A_call_that_hangs_is_held_with_its_account_until_it_is_let_go()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, "hang-before-commit");

        var call = account.PutAsync(Hello);
        await Eventually.BecomesAsync(async () => (await simulator.GetAsync("/control/held")).Body.ToString().Contains(account.Did));
        (await account.LiveAsync()).Should().BeEmpty();
        await simulator.ControlAsync("release", new { });

        (await call).Refusal.Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50_000)]
    public async Task An_upload_can_be_cut_on_its_way(int bytes)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await simulator.ControlAsync("bluesky/faults", new { kind = "cut-upload", page = account.Did, call = "com.atproto.repo.uploadBlob", bytes });
        var picture = Pixels.Png(padding: 100_000);

        await account.Invoking(each => each.UploadAsync(picture)).Should().ThrowAsync<HttpRequestException>();

        (await account.UploadAsync(picture)).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task A_fault_strikes_only_its_network_and_its_account()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("error-before-commit", page: account.Did, network: "bluesky");

        (await page.GetAsync(page.Id)).Code.Should().Be(0);
        (await other.PutAsync(Hello)).Refusal.Should().BeNull();
        (await account.PutAsync(Hello)).Refusal.Should().Be("InternalServerError");
    }

    [Fact]
    public async Task A_refresh_token_that_is_said_to_be_revoked_reads_as_expired()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, "revoked", call: "com.atproto.server.refreshSession");

        (await account.RenewAsync()).Refusal.Should().Be("ExpiredToken");
        (await account.RenewAsync()).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task Signing_in_can_fail_too()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await ArmAsync(account, "rate-limit", call: "com.atproto.server.createSession");

        (await account.SignInAsync()).Refusal.Should().Be("RateLimitExceeded");
    }

    private static async Task ArmAsync(TrialAccount account, string kind, string call = Put, int seconds = 0) =>
        (await account.Simulator.ArmAsync(kind, call, account.Did, seconds: seconds, network: "bluesky")).Status.Should().Be(HttpStatusCode.Created);
}
