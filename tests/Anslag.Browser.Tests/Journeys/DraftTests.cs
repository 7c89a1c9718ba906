using Anslag.Publishing.WritePost;
using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

public sealed class DraftTests(Chromium chromium)
{
    [Fact]
    public async Task What_was_typed_is_there_after_the_desk_was_killed()
    {
        var words = new Words("sv-SE");
        await using var installation = await Installation.StartAsync();
        var writer = await chromium.OpenAsync();
        await writer.SetUpAsync(await installation.SetupLinkAsync(), words);
        await writer.GotoAsync(new Uri(installation.Desk, "/desk/posts/new").ToString());

        await writer.GetByLabel(words.Of<Composer>("Title"), new() { Exact = true }).FillAsync("Snöröjning: så prioriterar vi");
        await writer.GetByLabel(words.Of<Composer>("Text"), new() { Exact = true }).FillAsync("Vi börjar med gång- och cykelvägar.");
        await Assertions.Expect(writer.Locator("[data-autosave-state]")).ToContainTextAsync("Sparat kl.");
        await installation.DeskProcess.KillAsync();
        await installation.StartDeskAsync();
        await writer.ReloadAsync();

        await Assertions.Expect(writer.GetByLabel(words.Of<Composer>("Title"), new() { Exact = true })).ToHaveValueAsync("Snöröjning: så prioriterar vi");
        await Assertions.Expect(writer.GetByLabel(words.Of<Composer>("Text"), new() { Exact = true })).ToHaveValueAsync("Vi börjar med gång- och cykelvägar.");
    }
}
