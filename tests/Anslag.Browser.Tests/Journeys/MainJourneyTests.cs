using Anslag.Publishing.ReadPost;
using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>The main way, from the README's one command to what a citizen sees. It comes alone, after the others: the command builds.</summary>
[Collection(typeof(Alone))]
public sealed class MainJourneyTests(Chromium chromium)
{
    private const string Title = "Vattenläcka på Ekvägen";
    private const string Text = "En vattenledning har gått sönder på Ekvägen. Vattnet är avstängt för hus 1–24 medan vi lagar.";
    private const string AltText = "En blå vattentank på skolgården vid Ekskolan";

    [Theory, InlineData("sv-SE"), InlineData("en-GB")]
    public async Task What_one_writes_and_another_approves_stands_on_the_site_and_on_Facebook(string language)
    {
        var words = new Words(language);
        await using var desk = new NewcomersDesk();
        var writer = await chromium.OpenAsync(new Visitor(language));
        var colleague = await chromium.OpenAsync(new Visitor(language));

        var link = await writer.SetUpAsync(await desk.SetupLinkAsync(), words);
        await colleague.AcceptAsync(link, words);
        await writer.WriteAsync(Title, Text, words);
        await colleague.ReloadAsync();
        await colleague.ApproveAsync(Title, words);

        await IsReadOnTheSiteAsync(await OpenAsync(colleague, words, words.Of<Website.OwnSiteTexts>("Name")));
        await IsReadOnFacebookAsync(await OpenAsync(colleague, words, "Facebook"));
    }

    /// <summary>Follows the link of a channel, which comes by itself when the post is there.</summary>
    private static async Task<IPage> OpenAsync(IPage approver, Words words, string network)
    {
        var address = await approver.GetByRole(AriaRole.Link, new() { Name = words.Of<ChannelList>("SeeOn", network) }).GetAttributeAsync("href");
        var citizen = await approver.Context.Browser!.NewPageAsync();
        await citizen.GotoAsync(address!);
        return citizen;
    }

    private static async Task IsReadOnTheSiteAsync(IPage citizen)
    {
        await Assertions.Expect(citizen.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await Assertions.Expect(citizen.GetByText(Text)).ToBeVisibleAsync();
        await Assertions.Expect(citizen.GetByRole(AriaRole.Img, new() { Name = AltText })).ToBeVisibleAsync();
    }

    private static async Task IsReadOnFacebookAsync(IPage citizen)
    {
        await Assertions.Expect(citizen.GetByText(Text)).ToBeVisibleAsync();
        await Assertions.Expect(citizen.GetByRole(AriaRole.Img, new() { Name = AltText })).ToBeVisibleAsync();
        await Assertions.Expect(citizen.Locator("a[href*='/nyheter/']").First).ToBeVisibleAsync();
    }
}
