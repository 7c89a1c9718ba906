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

        await HasNoObstaclesAsync(person, Where(route => route.StartsWith("/desk", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_page_before_signing_in_is_accessible()
    {
        var somebody = await chromium.OpenAsync();

        await HasNoObstaclesAsync(somebody, Where(route => !route.StartsWith("/desk", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_page_that_citizens_see_is_accessible()
    {
        var citizen = await chromium.OpenAsync();

        await HasNoObstaclesAsync(citizen, desk.CitizensAddresses);
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
        if (all.Count > 0)
        {
            // A comparison with nothing would show the first of them only, and not all of it.
            Assert.Fail(string.Join('\n', all));
        }
    }
}
