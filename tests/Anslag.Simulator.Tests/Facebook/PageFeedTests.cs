using System.Net;
using System.Net.Http.Headers;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class PageFeedTests
{
    [Fact]
    public async Task A_post_gets_an_id_that_begins_with_the_pages()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var answer = await page.PostAsync($"{page.Id}/feed", new { message = "Vattnet är tillbaka." });

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Id.Should().MatchRegex($@"^{page.Id}_\d{{15}}$");
        (await page.LiveAsync()).Should().Equal("Vattnet är tillbaka.");
    }

    [Fact]
    public async Task A_hundred_posts_at_once_have_a_hundred_ids()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => page.PublishAsync($"Inlägg {number}")));

        ids.Should().OnlyHaveUniqueItems();
        (await page.LiveAsync()).Should().HaveCount(100);
    }

    [Theory]
    [InlineData("{\"media_fbid\":\"ID\"}")]
    [InlineData("{ \"media_fbid\": ID }")]
    public async Task Pictures_are_attached_by_a_form_with_numbered_fields(string item)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var photo = await page.UploadHiddenAsync();

        var answer = await page.PostFormAsync($"{page.Id}/feed", ("message", "Bron"), ("attached_media[0]", item.Replace("ID", photo)));

        (await page.GetAsync(answer.Id!, "fields=attachments{target}")).Body.ToString().Should().Contain($"\"id\":\"{photo}\"");
    }

    [Fact]
    public async Task Pictures_are_attached_by_json()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        string[] photos = [await page.UploadHiddenAsync(), await page.UploadHiddenAsync(Pixels.Jpeg())];

        var answer = await page.PostAsync($"{page.Id}/feed", new { attached_media = photos.Select(id => new { media_fbid = id }) });

        var read = await page.GetAsync(answer.Id!, "fields=attachments{media_type,subattachments}");
        read.Body.GetProperty("attachments").GetProperty("data")[0].GetProperty("media_type").GetString().Should().Be("album");
        photos.Should().AllSatisfy(photo => read.Body.ToString().Should().Contain(photo));
    }

    [Fact]
    public async Task A_picture_is_posted_only_once()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var media = new[] { new { media_fbid = await page.UploadHiddenAsync() } };
        await page.PostAsync($"{page.Id}/feed", new { message = "Först", attached_media = media });

        var again = await page.PostAsync($"{page.Id}/feed", new { message = "Sedan", attached_media = media });

        (again.Code, again.Subcode).Should().Be((100, 1366051));
    }

    [Fact]
    public async Task The_same_post_twice_in_a_row_is_refused_with_506()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await page.PublishAsync("Vägen är avstängd.");

        (await page.PostAsync($"{page.Id}/feed", new { message = "Vägen är avstängd." })).Code.Should().Be(506);
        await page.PublishAsync("Vägen är öppen.");
        (await page.PostAsync($"{page.Id}/feed", new { message = "Vägen är avstängd." })).Code.Should().Be(0);
    }

    [Fact]
    public async Task Duplicates_are_taken_when_the_control_surface_says_so()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await simulator.ControlAsync("facebook/settings", new { duplicates = "accepted" });

        await page.PublishAsync("Samma");
        await page.PublishAsync("Samma");

        (await page.LiveAsync()).Should().Equal("Samma", "Samma");
    }

    [Theory]
    [InlineData("https://www.facebook.com/ekbacken", 1609008)]
    [InlineData("https://facebook.com/ekbacken", 1609008)]
    [InlineData("https://fb.me/e", 1609008)]
    [InlineData("inte en adress", 0)]
    [InlineData("ftp://example.se/fil", 0)]
    public async Task A_link_to_facebook_or_to_nowhere_is_refused(string link, int subcode)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var answer = await page.PostAsync($"{page.Id}/feed", new { message = "Läs", link });

        (answer.Code, answer.Subcode).Should().Be((100, subcode));
    }

    [Fact]
    public async Task A_message_may_have_63206_characters_and_not_one_more()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.PostAsync($"{page.Id}/feed", new { message = new string('a', 63206) })).Code.Should().Be(0);
        (await page.PostAsync($"{page.Id}/feed", new { message = new string('b', 63207) })).Code.Should().Be(100);
    }

    [Fact]
    public async Task A_post_that_says_and_carries_nothing_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.PostAsync($"{page.Id}/feed", new { message = " " })).Code.Should().Be(100);
        (await page.LiveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_scheduled_post_publishes_itself()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var at = SwedishTime.At(2026, 11, 25, 10).ToUnixTimeSeconds();

        await page.PostAsync($"{page.Id}/feed", new { message = "Klockan tio", published = false, scheduled_publish_time = at });

        (await page.GetAsync($"{page.Id}/scheduled_posts", "fields=message,scheduled_publish_time")).Data.Single()
            .GetProperty("scheduled_publish_time").GetInt64().Should().Be(at);
        (await page.LiveAsync()).Should().BeEmpty();
        clock.Advance(TimeSpan.FromHours(1));
        (await page.LiveAsync()).Should().Equal("Klockan tio");
        (await page.GetAsync($"{page.Id}/scheduled_posts")).Data.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false, 9)]
    [InlineData(false, 31 * 24 * 60)]
    [InlineData(true, 60)]
    public async Task A_time_outside_ten_minutes_to_thirty_days_or_on_a_published_post_is_refused(bool published, int minutes)
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var at = clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

        (await page.PostAsync($"{page.Id}/feed", new { message = "Sen", published, scheduled_publish_time = at })).Code.Should().Be(100);
    }

    [Fact]
    public async Task An_unknown_parameter_is_refused_in_the_address_in_a_form_and_in_json()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.GetAsync(page.Id, "text=x")).Code.Should().Be(100);
        (await page.PostFormAsync($"{page.Id}/feed", ("text", "Hej"))).Code.Should().Be(100);
        (await page.PostAsync($"{page.Id}/feed", new { message = "Hej", text = "Hej" })).Code.Should().Be(100);
        (await page.LiveAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"media_fbid":"1"}""")]
    [InlineData("""{"media_id":"1"}""")]
    [InlineData("""inte json""")]
    public async Task A_picture_that_is_not_there_or_not_named_as_documented_is_refused(string item)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.PostFormAsync($"{page.Id}/feed", ("message", "Hej"), ("attached_media[0]", item))).Code.Should().Be(100);
    }

    [Theory]
    [InlineData("application/json", "null")]
    [InlineData("application/json", "[1]")]
    [InlineData("application/json", "{")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\n")]
    public async Task A_body_that_cannot_be_read_is_refused(string type, string text)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        using var body = new StringContent(text, MediaTypeHeaderValue.Parse(type));

        var answer = await simulator.Http.PostAsync($"/v25.0/{page.Id}/feed?access_token={page.Token}", body, TestContext.Current.CancellationToken);

        (await Answer.OfAsync(answer)).Code.Should().Be(100);
    }
}
