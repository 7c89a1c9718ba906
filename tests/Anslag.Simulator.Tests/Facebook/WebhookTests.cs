using System.Net;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class WebhookTests
{
    [Fact]
    public async Task What_happens_under_a_post_is_told_signed_and_in_order()
    {
        await using var app = await ListeningApp.StartAsync();
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, post) = await SubscribedAsync(simulator, app);

        var comment = await simulator.CommentAsync(post, "Var?");
        await simulator.SendFormAsync($"/facebook/comments/{comment}", ("message", "Var då?"));
        await page.PostAsync(comment, new { is_hidden = true });
        await page.PostAsync(comment, new { is_hidden = false });
        await simulator.SendFormAsync($"/facebook/comments/{comment}/delete");
        await app.HearsAsync(5);

        app.Told.Should().Equal("add Var?", "edited Var då?", "hide Var då?", "unhide Var då?", "remove Var då?");
        app.HeardSomethingUnsigned.Should().BeFalse();
    }

    [Fact]
    public async Task An_address_that_does_not_know_the_word_is_not_registered()
    {
        await using var app = await ListeningApp.StartAsync();
        await using var simulator = await RunningSimulator.StartAsync();

        var refused = await simulator.ControlAsync("facebook/webhooks", new { address = app.Address, verifyToken = "guess" });

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Only_pages_that_are_subscribed_are_told_of()
    {
        await using var app = await ListeningApp.StartAsync();
        await using var simulator = await RunningSimulator.StartAsync();
        var (_, post) = await SubscribedAsync(simulator, app);
        var other = await simulator.OpenPageAsync("Lyckeby kommun");
        await simulator.CommentAsync(await other.PublishAsync("Hej"), "Ohört");

        await simulator.CommentAsync(post, "Hört");
        await app.HearsAsync(1);

        app.Told.Should().Equal("add Hört");
    }

    [Fact]
    public async Task A_subscription_is_read_and_ended()
    {
        await using var app = await ListeningApp.StartAsync();
        await using var simulator = await RunningSimulator.StartAsync();
        var (page, _) = await SubscribedAsync(simulator, app);

        (await page.GetAsync($"{page.Id}/subscribed_apps")).Data.Single().GetProperty("subscribed_fields")[0].GetString().Should().Be("feed");
        (await page.DeleteAsync($"{page.Id}/subscribed_apps")).Code.Should().Be(0);
        (await page.GetAsync($"{page.Id}/subscribed_apps")).Data.Should().BeEmpty();
        (await page.PostAsync($"{page.Id}/subscribed_apps", new { subscribed_fields = "gossip" })).Code.Should().Be(100);
        (await page.PostAsync($"{page.Id}/subscribed_apps", new { })).Code.Should().Be(100);
    }

    [Fact]
    public async Task Tidings_are_lost_repeated_and_reordered_when_that_is_ordered()
    {
        await using var app = await ListeningApp.StartAsync();
        await using var simulator = await RunningSimulator.StartAsync();
        var (_, post) = await SubscribedAsync(simulator, app);

        await simulator.ControlAsync("facebook/webhooks", new { drop = 1 });
        await simulator.CommentAsync(post, "Borta");
        await simulator.ControlAsync("facebook/webhooks", new { reorder = 2 });
        await simulator.CommentAsync(post, "Ett");
        await simulator.CommentAsync(post, "Två");
        await simulator.ControlAsync("facebook/webhooks", new { repeat = 2 });
        await simulator.CommentAsync(post, "Tre");
        await app.HearsAsync(4);

        app.Told.Should().Equal("add Två", "add Ett", "add Tre", "add Tre");
    }

    private static async Task<(TrialPage Page, string Post)> SubscribedAsync(RunningSimulator simulator, ListeningApp app)
    {
        var registered = await simulator.ControlAsync("facebook/webhooks", new { address = app.Address, verifyToken = ListeningApp.Word });
        registered.Status.Should().Be(HttpStatusCode.OK);
        var page = await simulator.OpenPageAsync();
        await page.PostFormAsync($"{page.Id}/subscribed_apps", ("subscribed_fields", "feed,mention"));
        return (page, await page.PublishAsync("Vattnet är avstängt."));
    }
}
