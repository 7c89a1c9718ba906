using System.Net;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class LoginTests
{
    [Fact]
    public async Task The_whole_walk_ends_with_a_page_token_that_publishes()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var token = await new LoginWalk(simulator).ArriveAsync();
        var account = (await simulator.GetAsync($"/v25.0/me/accounts?fields=id,name,access_token&access_token={token}")).Data.Single();

        account.GetProperty("name").GetString().Should().Be("Ekbackens kommun");
        var connected = page with { Token = account.GetProperty("access_token").GetString()! };
        await connected.PublishAsync("Hej från skrivbordet");
        (await page.LiveAsync()).Should().Equal("Hej från skrivbordet");
    }

    [Fact]
    public async Task The_state_comes_back_with_the_code()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        (await new LoginWalk(simulator).ContinueAsync()).Should().ContainKey("code").And.Contain("state", "s-17");
    }

    [Fact]
    public async Task A_person_who_cancels_is_sent_back_with_access_denied()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await new LoginWalk(simulator).ContinueAsync(decision: "cancel");

        answer.Should().Contain("error", "access_denied").And.Contain("state", "s-17").And.NotContainKey("code");
    }

    [Fact]
    public async Task A_permission_that_is_unticked_is_told_and_missed()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var token = await new LoginWalk(simulator).ArriveAsync(without: "pages_manage_posts");

        var permissions = (await simulator.GetAsync($"/v25.0/me/permissions?access_token={token}")).Data
            .ToDictionary(each => each.GetProperty("permission").GetString()!, each => each.GetProperty("status").GetString());
        permissions.Should().Contain("pages_manage_posts", "declined").And.Contain("pages_show_list", "granted");
        var account = (await simulator.GetAsync($"/v25.0/me/accounts?access_token={token}")).Data.Single();
        var connected = page with { Token = account.GetProperty("access_token").GetString()! };
        (await connected.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(200);
        (await connected.GetAsync($"{page.Id}/published_posts")).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_page_that_is_unticked_is_not_listed()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        await simulator.OpenPageAsync();
        var library = await simulator.OpenPageAsync("Ekbackens bibliotek");

        var token = await new LoginWalk(simulator).ArriveAsync(without: library.Id);

        (await simulator.GetAsync($"/v25.0/me/accounts?access_token={token}")).Data
            .Select(page => page.GetProperty("name").GetString()).Should().Equal("Ekbackens kommun");
    }

    [Fact]
    public async Task A_page_can_be_made_on_the_way()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        await new LoginWalk(simulator).ContinueAsync(newPage: "Ekbackens simhall");

        (await simulator.ReadAsync("/")).Should().Contain("Ekbackens simhall");
    }

    [Fact]
    public async Task Accounts_are_read_page_by_page_and_keep_their_tokens()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        await simulator.OpenPageAsync();
        await simulator.OpenPageAsync("Ekbackens bibliotek");
        var token = await new LoginWalk(simulator).ArriveAsync();

        var first = await simulator.GetAsync($"/v25.0/me/accounts?limit=1&access_token={token}");
        var second = await simulator.GetAsync(first.Body.GetProperty("paging").GetProperty("next").GetString()!);

        second.Data.Single().GetProperty("name").GetString().Should().Be("Ekbackens bibliotek");
        var again = await simulator.GetAsync($"/v25.0/me/accounts?limit=1&access_token={token}");
        again.Data.Single().GetProperty("access_token").GetString().Should().Be(first.Data.Single().GetProperty("access_token").GetString());
    }

    [Fact]
    public async Task A_code_is_good_once_for_ten_minutes_and_for_the_address_it_was_sent_to()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var walk = new LoginWalk(simulator);
        var code = (await walk.ContinueAsync())["code"];

        (await walk.RedeemAsync(code, back: "http://localhost:5080/other")).Subcode.Should().Be(36008);
        (await walk.RedeemAsync(code, secret: "wrong")).Code.Should().Be(1);
        (await walk.RedeemAsync(code)).Code.Should().Be(0);
        (await walk.RedeemAsync(code)).Subcode.Should().Be(36009);
        (await walk.RedeemAsync("made-up")).Subcode.Should().Be(36007);
        var late = (await walk.ContinueAsync())["code"];
        clock.Advance(TimeSpan.FromMinutes(11));
        (await walk.RedeemAsync(late)).Subcode.Should().Be(36007);
    }

    [Fact]
    public async Task A_long_lived_token_lasts_5183944_seconds_and_a_short_one_an_hour_and_a_half()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var walk = new LoginWalk(simulator);
        var brief = (await walk.RedeemAsync((await walk.ContinueAsync())["code"])).Text("access_token");
        var lasting = await walk.ExchangeAsync(brief);

        lasting.Body.GetProperty("expires_in").GetInt64().Should().Be(5183944);
        clock.Advance(TimeSpan.FromHours(2));
        (await simulator.GetAsync($"/v25.0/me?access_token={brief}")).Subcode.Should().Be(463);
        (await simulator.GetAsync($"/v25.0/me?access_token={lasting.Text("access_token")}")).Text("name").Should().Be("Karin Ek");
        clock.Advance(TimeSpan.FromDays(60));
        (await simulator.GetAsync($"/v25.0/me?access_token={lasting.Text("access_token")}")).Subcode.Should().Be(463);
    }

    [Theory]
    [InlineData("https://evil.example/", LoginWalk.AppId, "pages_show_list")]
    [InlineData("javascript:alert(1)", LoginWalk.AppId, "pages_show_list")]
    [InlineData(LoginWalk.Back, "17", "pages_show_list")]
    [InlineData(LoginWalk.Back, LoginWalk.AppId, "pages_show_everything")]
    public async Task An_unknown_address_app_or_permission_gets_a_page_that_says_so(string back, string app, string scopes)
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await simulator.Http.GetAsync(LoginWalk.Screen(back, app, scopes), TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("<h1>").And.NotContain("<form");
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_in()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, LoginWalk.Screen())
        {
            Content = new FormUrlEncodedContent([new("decision", "continue"), new("person", "122099000000017")]),
        };
        request.Headers.Add("Origin", "https://evil.example");

        (await simulator.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }
}
