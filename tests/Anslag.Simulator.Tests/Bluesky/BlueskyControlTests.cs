using System.Net;
using AngleSharp.Html.Parser;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class BlueskyControlTests
{
    [Fact]
    public async Task An_account_is_opened_with_a_password_and_its_address_as_the_caller_knows_it()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await simulator.ControlAsync("bluesky/accounts", new { name = "Åsele kommun" });

        answer.Status.Should().Be(HttpStatusCode.Created);
        answer.Body.EnumerateObject().Select(part => part.Name).Should().Equal("did", "handle", "name", "password", "address");
        answer.Text("did").Should().MatchRegex("^did:plc:[a-z2-7]{24}$");
        answer.Text("address").Should().Be($"{simulator.Http.BaseAddress}bluesky/asele-kommun.test");
        (await simulator.ControlAsync("bluesky/accounts", new { name = " " })).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_accounts_are_listed_without_their_passwords_and_without_the_residents()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var told = (await simulator.GetAsync("/control/bluesky/accounts")).Body.EnumerateArray().Single();

        told.EnumerateObject().Select(part => part.Name).Should().Equal("did", "handle", "name", "address");
        told.GetProperty("did").GetString().Should().Be(account.Did);
    }

    [Theory]
    [InlineData("revoke")]
    [InlineData("password")]
    public async Task An_account_that_is_not_there_is_not_found(string order)
    {
        await using var simulator = await RunningSimulator.StartAsync();

        (await simulator.ControlAsync($"bluesky/accounts/did:plc:karinek22222222222222222/{order}", new { })).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_person_controls_the_network_by_its_forms()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var document = new HtmlParser().ParseDocument(await simulator.ReadAsync("/control"));
        document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();

        using var fault = new FormUrlEncodedContent([new("page", account.Did), new("call", "any"), new("kind", "expired"), new("times", "1"), new("bytes", "0")]);
        var armed = await simulator.Http.PostAsync(
            document.QuerySelector("form[action$='bluesky/faults']")!.GetAttribute("action"), fault, TestContext.Current.CancellationToken);

        armed.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        (await account.GetAsync("com.atproto.server.getSession")).Refusal.Should().Be("ExpiredToken");
        (await simulator.ReadAsync("/control")).Should().Contain(account.Password);
    }
}
