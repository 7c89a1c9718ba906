using System.Net;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class FaultTests
{
    [Fact]
    public async Task A_hanging_call_commits_when_it_is_let_go()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("hang-before-commit", "feed");

        var call = page.PostAsync($"{page.Id}/feed", new { message = "Hej" });
        await HeldAsync(simulator, 1);
        (await page.LiveAsync()).Should().BeEmpty();
        await simulator.ControlAsync("release", new { });

        (await call).Id.Should().NotBeNull();
        (await page.LiveAsync()).Should().Equal("Hej");
    }

    [Fact]
    public async Task A_call_whose_caller_left_before_the_commit_never_commits()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("hang-before-commit", "feed");

        await LeaveAsync(simulator, page);
        await HeldAsync(simulator, 0);
        (await simulator.ControlAsync("release", new { })).Body.GetProperty("released").GetInt32().Should().Be(0);

        (await page.LiveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_call_that_hangs_after_the_commit_has_committed_although_its_caller_left()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("hang-after-commit", "feed");

        await LeaveAsync(simulator, page);

        await HeldAsync(simulator, 0);
        (await page.LiveAsync()).Should().Equal("Hej");
    }

    [Fact]
    public async Task A_dropped_call_has_committed_and_answers_nothing()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("drop-after-commit", "feed");

        await page.Invoking(each => each.PublishAsync("Hej")).Should().ThrowAsync<HttpRequestException>();

        (await page.LiveAsync()).Should().Equal("Hej");
    }

    [Theory]
    [InlineData("error-before-commit", 2, 0)]
    [InlineData("error-after-commit", 1, 1)]
    public async Task A_server_error_tells_nothing_of_whether_the_post_is_there(string kind, int code, int posts)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync(kind, "feed");

        var answer = await page.PostAsync($"{page.Id}/feed", new { message = "Hej" });

        (answer.Status, answer.Code).Should().Be((HttpStatusCode.InternalServerError, code));
        (await page.LiveAsync()).Should().HaveCount(posts);
    }

    [Fact]
    public async Task A_limit_that_is_reached_tells_the_minutes_to_wait()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("rate-limit", seconds: 150);

        var answer = await page.PostAsync($"{page.Id}/feed", new { message = "Hej" });

        answer.Code.Should().Be(32);
        answer.Headers["X-Business-Use-Case-Usage"].Should().Contain("\"call_count\":100").And.Contain("\"estimated_time_to_regain_access\":3");
        (await page.LiveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_limit_outside_pages_is_613()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var token = await new LoginWalk(simulator).ArriveAsync();
        await simulator.ArmAsync("rate-limit", "accounts");

        (await simulator.GetAsync($"/v25.0/me/accounts?access_token={token}")).Code.Should().Be(613);
    }

    [Fact]
    public async Task A_token_can_be_said_to_be_revoked_for_one_call()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("revoked", "feed");

        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(190);
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_token_can_be_said_to_have_expired_for_one_call()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("expired", "feed");

        var refused = await page.PostAsync($"{page.Id}/feed", new { message = "Hej" });

        (refused.Status, refused.Code, refused.Subcode).Should().Be((HttpStatusCode.Unauthorized, 190, 463));
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public async Task An_upload_can_be_cut_on_its_way_and_nothing_is_kept(int bytes)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ControlAsync("facebook/faults", new { kind = "cut-upload", call = "photos", page = page.Id, bytes });

        await page.Invoking(each => each.UploadAsync(Pixels.Png(padding: 100_000))).Should().ThrowAsync<HttpRequestException>();

        (await ArmedAsync(simulator)).Should().Be(0);
        (await page.LiveAsync()).Should().BeEmpty();
        (await page.UploadAsync(Pixels.Png(padding: 100_000))).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_fault_is_told_with_every_field_of_its_order()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var told = await simulator.ControlAsync("facebook/faults", new { kind = "cut-upload", page = "1", times = 2, bytes = 17 });

        told.Status.Should().Be(HttpStatusCode.Created);
        told.Body.ToString().Should().Be("""{"page":"1","call":"any","times":2,"kind":"cut-upload","seconds":0,"bytes":17}""");
    }

    [Fact]
    public async Task A_late_call_is_answered_after_its_seconds()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        await simulator.ArmAsync("late", "feed", seconds: 30);

        var call = page.PublishAsync("Hej");
        await Eventually.BecomesAsync(async () => (await ArmedAsync(simulator)) == 0);
        (await page.LiveAsync()).Should().BeEmpty();
        await Eventually.BecomesAsync(() => Later(clock, call));

        (await page.LiveAsync()).Should().Equal("Hej");
    }

    [Fact]
    public async Task A_fault_strikes_only_its_call_its_page_and_its_number_of_times()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var other = await simulator.OpenPageAsync("Ekbackens bibliotek");
        await simulator.ArmAsync("error-before-commit", "feed", page.Id, times: 2);

        (await other.PostAsync($"{other.Id}/feed", new { message = "Hej" })).Code.Should().Be(0);
        (await page.GetAsync($"{page.Id}/published_posts")).Code.Should().Be(0);
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(2);
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(2);
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("explode", "feed", 1)]
    [InlineData("late", "walls", 1)]
    [InlineData("late", "feed", 0)]
    public async Task A_fault_that_is_not_understood_is_refused_with_a_sentence(string kind, string call, int times)
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await simulator.ArmAsync(kind, call, times: times);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Body.GetProperty("error").GetString().Should().EndWith(".");
        (await ArmedAsync(simulator)).Should().Be(0);
    }

    private static bool Later(Microsoft.Extensions.Time.Testing.FakeTimeProvider clock, Task call)
    {
        clock.Advance(TimeSpan.FromSeconds(30));
        return call.IsCompleted;
    }

    private static async Task<int> ArmedAsync(RunningSimulator simulator) =>
        (await simulator.GetAsync("/control/facebook/faults")).Body.GetArrayLength();

    private static Task HeldAsync(RunningSimulator simulator, int calls) => Eventually.BecomesAsync(
        async () => (await simulator.GetAsync("/control/held")).Body.GetArrayLength() == calls);

    /// <summary>Calls, waits until the call hangs, and hangs up.</summary>
    private static async Task LeaveAsync(RunningSimulator simulator, TrialPage page)
    {
        using var caller = new HttpClient { BaseAddress = simulator.Http.BaseAddress };
        using var form = new FormUrlEncodedContent([new("message", "Hej"), new("access_token", page.Token)]);
        var call = caller.PostAsync($"/v25.0/{page.Id}/feed", form, TestContext.Current.CancellationToken);
        await HeldAsync(simulator, 1);
        caller.CancelPendingRequests();
        await FluentActions.Awaiting(() => call).Should().ThrowAsync<OperationCanceledException>();
    }
}
