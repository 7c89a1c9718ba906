using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class CitizenPageTests
{
    [Fact]
    public async Task A_citizen_sees_the_posts_newest_first()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await page.PublishAsync("Först");
        await page.PublishAsync("Sedan");

        var document = await ReadAsync(simulator, $"/facebook/{page.Id}");

        document.QuerySelector("h1")!.TextContent.Should().Be("Ekbackens kommun");
        document.QuerySelectorAll(".message").Select(message => message.TextContent).Should().Equal("Sedan", "Först");
    }

    [Fact]
    public async Task A_picture_is_shown_with_its_alt_text()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var bytes = Pixels.Jpeg();
        var photo = await page.UploadHiddenAsync(bytes, "En röd bro");
        await page.PostAsync($"{page.Id}/feed", new { message = "Bron", attached_media = new[] { new { media_fbid = photo } } });

        var picture = (IHtmlImageElement)(await ReadAsync(simulator, $"/facebook/{page.Id}")).QuerySelector("article img")!;

        picture.AlternativeText.Should().Be("En röd bro");
        var answer = await simulator.Http.GetAsync(picture.GetAttribute("src"), TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("image/jpeg");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().Equal(bytes);
    }

    [Fact]
    public async Task A_changed_post_says_that_it_is_and_when()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Vatnet");
        (await simulator.ReadAsync($"/facebook/{page.Id}")).Should().NotContain("Redigerad");
        clock.Advance(TimeSpan.FromMinutes(65));
        await page.PostAsync(post, new { message = "Vattnet" });

        (await ReadAsync(simulator, $"/facebook/{page.Id}")).Body!.TextContent.Should().Contain("Redigerad 25 november 2026 kl. 10.05");
        (await ReadAsync(simulator, $"/facebook/{page.Id}", "en")).Body!.TextContent.Should().Contain("Edited 25 November 2026 at 10:05");
    }

    [Fact]
    public async Task A_post_has_an_address_of_its_own_until_it_is_deleted()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Hej");
        var address = (await page.GetAsync(post, "fields=permalink_url")).Text("permalink_url");

        (await ReadAsync(simulator, address)).QuerySelector("article")!.TextContent.Should().Contain("Hej");
        await page.DeleteAsync(post);

        (await simulator.Http.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_is_a_link_and_what_looks_like_markup_is_text()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await page.PostAsync($"{page.Id}/feed", new { message = "<b>Läs</b>", link = "https://example.se/a?b=1&c=2" });

        var post = (await ReadAsync(simulator, $"/facebook/{page.Id}")).QuerySelector("article")!;

        post.QuerySelector(".link a")!.GetAttribute("href").Should().Be("https://example.se/a?b=1&c=2");
        post.QuerySelector(".message")!.TextContent.Should().Be("<b>Läs</b>");
        post.QuerySelector("b").Should().BeNull();
    }

    [Theory]
    [InlineData("", "sv-SE", "Provsida. Inget av detta ligger på riktiga Facebook.")]
    [InlineData("", "en", "Trial page. Nothing here is on the real Facebook.")]
    [InlineData("", "fi", "Provsida. Inget av detta ligger på riktiga Facebook.")]
    [InlineData("?lang=en", "sv", "Trial page. Nothing here is on the real Facebook.")]
    [InlineData("?lang=sv", "en", "Provsida. Inget av detta ligger på riktiga Facebook.")]
    public async Task The_band_says_in_the_readers_language_that_nothing_is_real(string query, string language, string band)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await ReadAsync(simulator, $"/facebook/{page.Id}{query}", language)).QuerySelector(".band")!.TextContent.Should().Be(band);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/control")]
    [InlineData("/facebook/1")]
    public async Task Every_page_allows_no_script_and_has_none(string path)
    {
        await using var simulator = await RunningSimulator.StartAsync();

        var answer = await simulator.Http.GetAsync(path, TestContext.Current.CancellationToken);

        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'").And.NotContain("unsafe");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().NotContain("<script").And.NotContain("style=");
    }

    private static async Task<IHtmlDocument> ReadAsync(RunningSimulator simulator, string path, string language = "sv") =>
        new HtmlParser().ParseDocument(await simulator.ReadAsync(path, language));
}
