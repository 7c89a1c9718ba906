using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Parser;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests;

public sealed class ControlTests
{
    [Fact]
    public async Task A_page_is_opened_with_its_address_as_the_caller_knows_it()
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await simulator.ControlAsync("facebook/pages", new { name = "Ekbackens kommun" });

        answer.Status.Should().Be(HttpStatusCode.Created);
        answer.Text("name").Should().Be("Ekbackens kommun");
        answer.Text("address").Should().Be($"{simulator.Http.BaseAddress}facebook/{answer.Id}");
        (await simulator.ControlAsync("facebook/pages", new { name = " " })).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_posts_of_a_page_are_counted_with_their_alt_texts()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var photo = await page.UploadHiddenAsync(altText: "En bro");
        var post = await page.PostAsync($"{page.Id}/feed",
            new { message = "Hej", link = "https://example.se/", attached_media = new[] { new { media_fbid = photo } } });

        var told = (await simulator.GetAsync($"/control/facebook/pages/{page.Id}/posts")).Body[0];

        told.EnumerateObject().Select(part => part.Name).Should().Equal("id", "message", "link", "created_time", "updated_time", "attachments");
        told.GetProperty("id").GetString().Should().Be(post.Id);
        told.GetProperty("attachments")[0].GetProperty("alt_text").GetString().Should().Be("En bro");
    }

    [Fact]
    public async Task A_person_arms_a_fault_by_the_form()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var form = new HtmlParser().ParseDocument(await simulator.ReadAsync("/control")).QuerySelector("form[action$=faults]")!;
        var names = form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name"));
        names.Should().Equal("page", "call", "kind", "times", "seconds", "bytes");

        using var filled = new FormUrlEncodedContent([new("page", ""), new("call", "feed"), new("kind", "error-before-commit"), new("times", "1")]);
        var answer = await simulator.Http.PostAsync(form.GetAttribute("action"), filled, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        (await simulator.ReadAsync("/control")).Should().Contain("feed: Serverfel");
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej" })).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("/control", "https://evil.example", null)]
    [InlineData("/CONTROL", "https://evil.example", null)]
    [InlineData("/control", "null", null)]
    [InlineData("/control", "http://evil.example", "evil.example")]
    [InlineData("/control", null, "evil.example")]
    public async Task A_page_of_another_site_controls_nothing(string surface, string? origin, string? host)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{surface}/facebook/pages") { Content = JsonContent.Create(new { name = "Ekbacken" }) };
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("Origin", origin);

        (await simulator.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_front_page_lists_the_networks_and_their_pages()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var document = new HtmlParser().ParseDocument(await simulator.ReadAsync("/"));

        document.QuerySelector("h2")!.TextContent.Should().Be("Facebook");
        document.QuerySelector($"a[href='/facebook/{page.Id}']")!.TextContent.Should().Be("Ekbackens kommun");
    }
}
