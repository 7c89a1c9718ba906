using System.Text.Json;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class PublishedPostsTests
{
    [Fact]
    public async Task Posts_are_read_newest_first_page_by_page_through_the_links()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        foreach (var number in Enumerable.Range(1, 5))
            await page.PublishAsync($"Inlägg {number}");

        var first = await page.GetAsync($"{page.Id}/published_posts", "limit=2&fields=message");
        var second = await simulator.GetAsync(Next(first)!);
        var third = await simulator.GetAsync(Next(second)!);

        Messages(first).Concat(Messages(second)).Concat(Messages(third))
            .Should().Equal("Inlägg 5", "Inlägg 4", "Inlägg 3", "Inlägg 2", "Inlägg 1");
        Next(third).Should().BeNull();
        Messages(await simulator.GetAsync(Link(third, "previous")!)).Should().Equal("Inlägg 3", "Inlägg 2");
    }

    [Fact]
    public async Task A_post_deleted_between_two_pages_makes_none_be_passed_over()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await page.PublishAsync("Ett");
        await page.PublishAsync("Två");
        var newest = await page.PublishAsync("Tre");
        var first = await page.GetAsync($"{page.Id}/published_posts", "limit=1");
        await page.DeleteAsync(newest);

        Messages(await simulator.GetAsync(Next(first)!)).Should().Equal("Två");
    }

    [Fact]
    public async Task Only_posts_since_and_until_a_time_are_read()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var page = await simulator.OpenPageAsync();
        await page.PublishAsync("Nio");
        clock.Advance(TimeSpan.FromHours(1));
        await page.PublishAsync("Tio");

        var half = SwedishTime.At(2026, 11, 25, 9, 30).ToUnixTimeSeconds();
        Messages(await page.GetAsync($"{page.Id}/published_posts", $"since={half}")).Should().Equal("Tio");
        Messages(await page.GetAsync($"{page.Id}/published_posts", $"until={half}")).Should().Equal("Nio");
    }

    [Theory]
    [InlineData("limit=många")]
    [InlineData("with=TIME")]
    [InlineData("since=igår")]
    [InlineData("after=*")]
    [InlineData("order=asc")]
    public async Task What_the_document_does_not_know_is_refused(string query)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.GetAsync($"{page.Id}/published_posts", query)).Code.Should().Be(100);
    }

    private static IEnumerable<string?> Messages(Answer answer) => answer.Data.Select(post => post.GetProperty("message").GetString());

    private static string? Next(Answer answer) => Link(answer, "next");

    private static string? Link(Answer answer, string name) =>
        answer.Body.GetProperty("paging").TryGetProperty(name, out var link) && link.ValueKind == JsonValueKind.String ? link.GetString() : null;
}
