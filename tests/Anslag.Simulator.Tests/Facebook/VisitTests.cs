using System.Net;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class VisitTests
{
    [Fact]
    public async Task What_a_citizen_posts_on_a_page_is_no_post_of_the_pages_own()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await VisitAsync(page, "post", "Skräpigt vid bron");

        var visit = (await page.GetAsync($"{page.Id}/visitor_posts", "fields=message,from")).Data.Single();

        visit.GetProperty("from").GetProperty("name").GetString().Should().Be("Eva Ström");
        (await page.GetAsync($"{page.Id}/published_posts")).Data.Should().BeEmpty();
        (await page.LiveAsync()).Should().BeEmpty();
        (await simulator.ReadAsync($"/facebook/{page.Id}")).Should().Contain("vid bron");
    }

    [Fact]
    public async Task A_hidden_post_of_a_citizen_is_told_only_when_hidden_ones_are_asked_for()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await VisitAsync(page, "post", "Reklam");
        await page.PostAsync((await page.GetAsync($"{page.Id}/visitor_posts")).Data.Single().GetProperty("id").GetString()!, new { is_hidden = true });

        (await page.GetAsync($"{page.Id}/visitor_posts")).Data.Should().BeEmpty();
        (await page.GetAsync($"{page.Id}/visitor_posts", "include_hidden=true")).Data.Should().ContainSingle();
        (await simulator.ReadAsync($"/facebook/{page.Id}")).Should().NotContain("Reklam");
    }

    [Fact]
    public async Task A_mention_and_a_recommendation_stand_in_lists_of_their_own()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        await VisitAsync(page, "mention", "Tack, kommunen");
        await VisitAsync(page, "advise-against", "Svarar aldrig");

        (await page.GetAsync($"{page.Id}/tagged", "fields=message")).Data.Single().GetProperty("message").GetString().Should().Be("Tack, kommunen");
        var rating = (await page.GetAsync($"{page.Id}/ratings", "fields=recommendation_type,review_text,reviewer,open_graph_story")).Data.Single();
        (rating.GetProperty("recommendation_type").GetString(), rating.GetProperty("review_text").GetString()).Should().Be(("negative", "Svarar aldrig"));
        (await page.GetAsync($"{page.Id}/visitor_posts")).Data.Should().BeEmpty();
    }

    private static async Task VisitAsync(TrialPage page, string kind, string text) =>
        (await page.Simulator.SendFormAsync($"/facebook/{page.Id}/visits", ("name", "Eva Ström"), ("kind", kind), ("message", text)))
            .StatusCode.Should().Be(HttpStatusCode.SeeOther);
}
