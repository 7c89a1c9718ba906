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
        var reader = await chromium.OpenAsync();
        await reader.GotoAsync(new Uri(installation.Desk, "/sign-in").ToString());
        await reader.TypePasswordAsync("maria@asele.example", "fyra trygga gröna granar");
        await reader.IsAtTodayAsync();
        await reader.GotoAsync(delivery);
        var button = reader.GetByRole(AriaRole.Button, new() { Name = "Skicka igen" });
        await button.FocusAsync();

        await HearsOfAsync(reader, () => PublishAsync(writer, colleague, "Simhallen öppnar igen"));
        // The answer to the first change is in place when the second is asked for.
        await HearsOfAsync(reader, () => PublishAsync(writer, colleague, "Nya tider på återvinningscentralen"));

        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_change_elsewhere_is_seen_without_a_reload()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        await installation.SetUpAsync(writer, colleague);
        var reader = await chromium.OpenAsync();
        await reader.GotoAsync(new Uri(installation.Desk, "/sign-in").ToString());
        await reader.TypePasswordAsync("maria@asele.example", "fyra trygga gröna granar");
        await reader.IsAtTodayAsync();
        await reader.GotoAsync(new Uri(installation.Desk, "/desk/posts").ToString());

        await PublishAsync(writer, colleague, "Simhallen öppnar igen");

        await Assertions.Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("Simhallen öppnar igen");
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

    /// <summary>The page asks for its own address again.</summary>
    private static async Task HearsOfAsync(IPage page, Func<Task> change) => await page.RunAndWaitForResponseAsync(change, answer => answer.Url == page.Url);
}
