using System.Net;
using System.Security.Cryptography;
using System.Text;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class TokenTests
{
    private const string AppToken = "190000000000001|trial-app-secret";

    [Fact]
    public async Task A_call_without_a_token_is_refused_with_104()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await simulator.GetAsync($"/v25.0/{page.Id}")).Code.Should().Be(104);
    }

    [Fact]
    public async Task A_token_that_nobody_gave_is_refused_with_190()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var answer = await simulator.GetAsync($"/v25.0/{page.Id}?access_token=EAAx");

        (answer.Status, answer.Code, answer.Subcode).Should().Be((HttpStatusCode.Unauthorized, 190, 0));
        answer.Body.GetProperty("error").EnumerateObject().Select(part => part.Name).Should().Contain(["message", "type", "code", "fbtrace_id"]);
    }

    [Fact]
    public async Task A_revoked_token_is_refused_with_190_460_and_debug_token_says_so()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var other = await simulator.OpenPageAsync("Ekbackens bibliotek");

        (await simulator.ControlAsync($"facebook/pages/{page.Id}/revoke", new { })).Status.Should().Be(HttpStatusCode.NoContent);

        var refused = await page.PostAsync($"{page.Id}/feed", new { message = "Hej" });
        (refused.Code, refused.Subcode).Should().Be((190, 460));
        (await DebugAsync(simulator, page.Token)).GetProperty("is_valid").GetBoolean().Should().BeFalse();
        (await other.PostAsync($"{other.Id}/feed", new { message = "Hej" })).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_page_token_of_the_control_surface_never_ends()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var token = await DebugAsync(simulator, page.Token);

        token.GetProperty("is_valid").GetBoolean().Should().BeTrue();
        token.GetProperty("expires_at").GetInt64().Should().Be(0);
        token.GetProperty("profile_id").GetString().Should().Be(page.Id);
    }

    [Fact]
    public async Task A_page_token_does_not_speak_for_another_page()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var other = await simulator.OpenPageAsync("Ekbackens bibliotek");

        (await page.PostAsync($"{other.Id}/feed", new { message = "Hej" })).Code.Should().Be(200);
        (await page.GetAsync($"{other.Id}/published_posts")).Code.Should().Be(10);
    }

    [Fact]
    public async Task The_proof_that_the_app_knows_its_secret_is_checked_when_it_is_sent()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var proof = Convert.ToHexStringLower(HMACSHA256.HashData("trial-app-secret"u8, Encoding.UTF8.GetBytes(page.Token)));

        (await page.GetAsync(page.Id, $"appsecret_proof={proof}")).Code.Should().Be(0);
        (await page.GetAsync(page.Id, "appsecret_proof=0000")).Code.Should().Be(100);
    }

    [Fact]
    public async Task A_token_may_travel_in_the_header()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v25.0/me");
        request.Headers.Authorization = new("Bearer", page.Token);

        var answer = await Answer.OfAsync(await simulator.Http.SendAsync(request, TestContext.Current.CancellationToken));

        answer.Text("name").Should().Be("Ekbackens kommun");
    }

    [Theory]
    [InlineData("v24.0")]
    [InlineData("v26.0")]
    [InlineData("v1")]
    public async Task Another_version_is_refused(string version)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await simulator.GetAsync($"/{version}/{page.Id}?access_token={page.Token}")).Code.Should().Be(2500);
    }

    [Fact]
    public async Task What_is_no_call_is_not_the_graph_apis_to_answer()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        (await simulator.GetAsync("/favicon.ico")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("1234567890", 100, 33)]
    [InlineData("{page}/walls", 2500, 0)]
    public async Task An_id_or_an_edge_that_is_not_there_is_refused(string path, int code, int subcode)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var answer = await page.GetAsync(path.Replace("{page}", page.Id));

        (answer.Code, answer.Subcode).Should().Be((code, subcode));
    }

    [Fact]
    public async Task Every_answer_tells_how_much_of_the_limits_is_used()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ControlAsync("facebook/settings", new { usage = 91 });

        var answer = await page.GetAsync(page.Id);

        answer.Headers["X-App-Usage"].Should().Be("""{"call_count":91,"total_time":91,"total_cputime":91}""");
        answer.Headers["X-Business-Use-Case-Usage"].Should().Contain(page.Id).And.Contain("\"estimated_time_to_regain_access\":0");
    }

    private static async Task<System.Text.Json.JsonElement> DebugAsync(RunningSimulator simulator, string token) =>
        (await simulator.GetAsync($"/v25.0/debug_token?input_token={token}&access_token={AppToken}")).Body.GetProperty("data");
}
