using System.Text.RegularExpressions;
using Anslag.Browser.Tests.Journeys;
using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Pages;

/// <summary>Every page there is, in a desk where things have happened: found by itself, opened, and looked at with axe.</summary>
public sealed class PagesTests(Chromium chromium, FurnishedDesk desk) : IClassFixture<FurnishedDesk>
{
    [Fact]
    public void Every_page_of_the_program_has_an_address_to_be_looked_at() =>
        PageRoutes.All.Should().BeSubsetOf(desk.Addresses.Keys, "a page that nobody looks at is not accessible");

    [Fact]
    public async Task Every_page_of_the_desk_is_accessible()
    {
        var person = await SignedInAsync();

        await HasNoObstaclesAsync(person, Where(IsOfDesk));
    }

    [Fact]
    public async Task Every_page_before_signing_in_is_accessible()
    {
        var somebody = await chromium.OpenAsync();

        await HasNoObstaclesAsync(somebody, Where(route => !IsOfDesk(route)));
    }

    [Fact]
    public async Task Every_page_that_citizens_see_is_accessible()
    {
        var citizen = await chromium.OpenAsync();

        await HasNoObstaclesAsync(citizen, desk.CitizensAddresses);
    }

    /// <summary>In a window where the rail lies at the bottom, and could lie over what has the focus.</summary>
    [Fact]
    public async Task Everything_on_every_page_is_reached_and_seen_with_the_keyboard_alone()
    {
        var flaws = await WalkAsync(await SignedInAsync(), Where(IsOfDesk));
        flaws.AddRange(await WalkAsync(await chromium.OpenAsync(), Where(route => !IsOfDesk(route)).Concat(desk.CitizensAddresses)));

        HasNone(flaws);
    }

    private static bool IsOfDesk(string route) => route.StartsWith("/desk", StringComparison.Ordinal);

    private static async Task<List<string>> WalkAsync(IPage page, IEnumerable<string> addresses)
    {
        await page.SetViewportSizeAsync(640, 450);
        List<string> flaws = [];
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            flaws.AddRange(await page.WalkAsync());
        }
        return flaws;
    }

    private IEnumerable<string> Where(Func<string, bool> route) => desk.Addresses.Where(page => route(page.Key)).Select(page => page.Value);

    private async Task<IPage> SignedInAsync()
    {
        var person = await chromium.OpenAsync();
        await person.GotoAsync(desk.Address("/sign-in"));
        await person.GetByLabel("E-postadress", new() { Exact = true }).FillAsync("maria@asele.example");
        await person.GetByLabel("Lösenord", new() { Exact = true }).FillAsync("fyra trygga gröna granar");
        await person.ButtonAsync("Logga in");
        await person.WaitForURLAsync(new Regex("/desk", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return person;
    }

    private static async Task HasNoObstaclesAsync(IPage page, IEnumerable<string> addresses)
    {
        List<string> all = [];
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            all.AddRange(await page.ObstaclesAsync());
        }
        HasNone(all);
    }

    private static void HasNone(List<string> flaws)
    {
        if (flaws.Count > 0)
        {
            // A comparison with nothing would show the first of them only, and not all of it.
            Assert.Fail(string.Join('\n', flaws));
        }
    }
}
