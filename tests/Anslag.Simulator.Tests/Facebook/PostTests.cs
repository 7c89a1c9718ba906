using System.Net;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class PostTests
{
    [Fact]
    public async Task A_post_is_read_with_the_fields_that_are_asked_for()
    {
        await using var simulator = await RunningSimulator.StartAsync(SwedishTime.ClockAt(2026, 11, 25, 9, 30));
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Hej");

        var read = await page.GetAsync(post, "fields=permalink_url,created_time,is_published,from{name}");

        read.Text("permalink_url").Should().Be($"{simulator.Http.BaseAddress}facebook/{page.Id}/posts/{post.Split('_')[1]}");
        read.Text("created_time").Should().Be("2026-11-25T08:30:00+0000");
        read.Body.GetProperty("is_published").GetBoolean().Should().BeTrue();
        read.Body.GetProperty("from").ToString().Should().Be("""{"name":"Ekbackens kommun"}""");
        read.Body.TryGetProperty("message", out _).Should().BeFalse();
        read.Id.Should().Be(post);
    }

    [Theory]
    [InlineData("text", 100)]
    [InlineData("attachments{text}", 100)]
    [InlineData("message{", 2500)]
    [InlineData("message,,id", 2500)]
    [InlineData("message;id", 2500)]
    public async Task A_field_that_is_not_there_or_not_readable_is_refused(string fields, int code)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Hej");

        (await page.GetAsync(post, $"fields={Uri.EscapeDataString(fields)}")).Code.Should().Be(code);
    }

    [Fact]
    public async Task A_post_is_changed_and_says_when()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Vatnet är tillbaka.");
        clock.Advance(TimeSpan.FromMinutes(5));

        var answer = await page.PostAsync(post, new { message = "Vattnet är tillbaka." });

        answer.Body.GetProperty("success").GetBoolean().Should().BeTrue();
        (await page.GetAsync(post, "fields=message,updated_time")).Text("updated_time").Should().Be("2026-11-25T08:05:00+0000");
        (await page.LiveAsync()).Should().Equal("Vattnet är tillbaka.");
    }

    [Fact]
    public async Task A_hidden_post_is_seen_by_nobody_and_listed_only_when_asked_for()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Hej");

        await page.PostFormAsync(post, ("is_hidden", "true"));

        (await page.LiveAsync()).Should().BeEmpty();
        (await page.GetAsync($"{page.Id}/published_posts")).Data.Should().BeEmpty();
        (await page.GetAsync($"{page.Id}/published_posts", "include_hidden=true")).Data.Should().ContainSingle();
    }

    [Fact]
    public async Task A_draft_is_published_by_changing_it()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var draft = (await page.PostAsync($"{page.Id}/feed", new { message = "Utkast", published = false })).Id!;

        await page.PostAsync(draft, new { is_published = true });

        (await page.LiveAsync()).Should().Equal("Utkast");
    }

    [Fact]
    public async Task A_deleted_post_is_gone_and_its_id_is_not_given_again()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var post = await page.PublishAsync("Hej");

        (await page.DeleteAsync(post)).Body.GetProperty("success").GetBoolean().Should().BeTrue();

        var read = await page.GetAsync(post);
        (read.Status, read.Code, read.Subcode).Should().Be((HttpStatusCode.BadRequest, 100, 33));
        (await page.DeleteAsync(post)).Subcode.Should().Be(33);
        (await page.PublishAsync("Hej")).Should().NotBe(post);
    }
}
