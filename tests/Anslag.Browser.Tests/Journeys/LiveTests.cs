using System.Net;
using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>What changes elsewhere comes to an open page, and takes nothing from the hands of the person there.</summary>
public sealed class LiveTests(Chromium chromium)
{
    [Fact]
    public async Task A_change_elsewhere_leaves_the_keyboard_where_it_stands()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        await installation.SetUpAsync(writer, colleague);
        var delivery = await HeldAsync(installation, writer, colleague);
        var reader = await SignedInAsync(installation);
        await LooksAgainAsync(reader, delivery, () => reader.GotoAsync(delivery));
        var button = reader.GetByRole(AriaRole.Button, new() { Name = "Skicka igen" });
        await button.FocusAsync();

        await LooksAgainAsync(reader, delivery, () => PublishAsync(writer, colleague, "Simhallen öppnar igen"));
        // The answer to the first change is in place when the second is asked for.
        await LooksAgainAsync(reader, delivery, () => PublishAsync(writer, colleague, "Nya tider på återvinningscentralen"));

        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_change_elsewhere_is_seen_without_a_reload()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        await installation.SetUpAsync(writer, colleague);
        var reader = await SignedInAsync(installation);
        await reader.GotoAsync(new Uri(installation.Desk, "/desk/posts").ToString());

        await PublishAsync(writer, colleague, "Simhallen öppnar igen");

        await Assertions.Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("Simhallen öppnar igen");
    }

    [Fact]
    public async Task What_changes_while_a_page_is_on_its_way_is_seen_even_if_the_first_look_fails()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        await installation.SetUpAsync(writer, colleague);
        var reader = await SignedInAsync(installation);
        await writer.WriteAsync("Simhallen öppnar igen");
        var post = new Uri(writer.Page.Url).AbsolutePath;
        // The page is there, its script is not: it cannot listen yet.
        var scriptMayCome = new TaskCompletionSource();
        await reader.RouteAsync("**/live*.js", async route =>
        {
            await scriptMayCome.Task;
            await route.ContinueAsync();
        });
        var address = new Uri(installation.Desk, post).ToString();
        await reader.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();

        await colleague.ApproveAsync(post);
        await colleague.ComesOutAsync(post);
        await reader.RouteAsync(address, route => route.FulfillAsync(new() { Status = (int)HttpStatusCode.ServiceUnavailable }), new() { Times = 1 });
        scriptMayCome.SetResult();

        await Assertions.Expect(reader.GetByRole(AriaRole.Link, new() { Name = "Se på Facebook" })).ToBeVisibleAsync();
    }

    private async Task<IPage> SignedInAsync(Installation installation)
    {
        var reader = await chromium.OpenAsync();
        await reader.GotoAsync(new Uri(installation.Desk, "/sign-in").ToString());
        await reader.TypePasswordAsync("maria@asele.example", "fyra trygga gröna granar");
        await reader.IsAtTodayAsync();
        return reader;
    }

    /// <summary>A post that Facebook holds back, because its token is revoked.</summary>
    /// <returns>The address of its delivery.</returns>
    private static async Task<string> HeldAsync(Installation installation, ScriptlessVisitor writer, ScriptlessVisitor colleague)
    {
        using var network = new HttpClient { BaseAddress = installation.Simulator };
        await network.RevokeAsync();
        var post = await PublishAsync(writer, colleague, "Nya öppettider på biblioteket");
        var link = await Eventually.GivesAsync(async () =>
        {
            await writer.OpenAsync(post);
            return writer.Page.QuerySelector("a[href*='/desk/deliveries/']")?.GetAttribute("href");
        });
        return new Uri(installation.Desk, link).ToString();
    }

    private static async Task<string> PublishAsync(ScriptlessVisitor writer, ScriptlessVisitor colleague, string title)
    {
        await writer.WriteAsync(title);
        var post = new Uri(writer.Page.Url).AbsolutePath;
        await colleague.ApproveAsync(post);
        return post;
    }

    /// <summary>The page's script asks for the page's own address.</summary>
    private static async Task LooksAgainAsync(IPage page, string address, Func<Task> why) =>
        await page.RunAndWaitForResponseAsync(why, answer => answer.Url == address && answer.Request.ResourceType == "fetch");
}
