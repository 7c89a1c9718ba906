using Anslag.Browser.Tests.Journeys;
using Anslag.Testing;

namespace Anslag.Browser.Tests.Pages;

/// <summary>A desk where things have happened: a draft, a post that waits, one that is out, one taken down, one that has stopped.</summary>
public sealed class FurnishedDesk : IAsyncLifetime
{
    private Installation _installation = null!;

    /// <summary>Where each page of the program can be seen, by its route.</summary>
    public Dictionary<string, string> Addresses { get; } = [];

    /// <summary>What citizens see: the own site and the simulated network.</summary>
    public List<string> CitizensAddresses { get; } = [];

    public string Address(string path) => new Uri(_installation.Desk, path).ToString();

    public async ValueTask InitializeAsync()
    {
        _installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(_installation.Desk);
        using var colleague = new ScriptlessVisitor(_installation.Desk);
        await _installation.SetUpAsync(writer, colleague);

        var isOut = await PublishedAsync("Vattenläcka på Ekvägen", writer, colleague);
        var article = await colleague.ComesOutAsync(isOut);
        var onFacebook = colleague.Page.QuerySelector("a[href*='/facebook/']")!.GetAttribute("href")!;
        var gone = await PublishedAsync("Felaktig nyhet", writer, colleague);
        var goneArticle = await colleague.ComesOutAsync(gone);
        await colleague.TakeDownAsync(gone);
        await StopFacebookAsync();
        var stopped = await PublishedAsync("Nya öppettider på biblioteket", writer, colleague);
        var delivery = await FindAsync(writer, stopped, "a[href*='/desk/deliveries/']");
        var waits = await WrittenAsync("Snöröjning: så prioriterar vi", writer);
        await writer.OpenAsync("/desk/posts/new");
        await writer.Fill("Rubrik", "Vi söker undersköterskor").PressAsync("Spara utkast");

        Addresses["/desk/posts/{Id}/video"] = $"{writer.Page.Url}/video";
        await AddressAsync(writer, isOut, waits, delivery);
        CitizensAddresses.AddRange([
            Address("/"), Address("/en/"), Address("/konton"), Address("/en/accounts"), Address("/nyheter"), Address(article), Address(goneArticle), Address("/finns-inte"),
            _installation.Simulator.ToString(), onFacebook, onFacebook[..onFacebook.IndexOf("/posts/", StringComparison.Ordinal)], new Uri(_installation.Simulator, "/control").ToString()]);
    }

    public async ValueTask DisposeAsync() => await _installation.DisposeAsync();

    private async Task AddressAsync(ScriptlessVisitor writer, string isOut, string waits, string delivery)
    {
        var account = await FindAsync(writer, "/desk/accounts", "main .row a[href^='/desk/accounts/']");
        var site = account;
        var onBluesky = await AccountOnAsync(writer, "Bluesky");
        var person = await FindAsync(writer, "/desk/people", "main a[href^='/desk/people/']:not([href$='/new'])");
        var grant = await FindAsync(writer, person, "main a[href*='/roles/']");
        var unit = await FindAsync(writer, "/desk/units", "main a[href^='/desk/units/']");
        var offer = await OfferAsync(writer);
        foreach (var (route, path) in new Dictionary<string, string>
        {
            ["/desk"] = "/desk",
            ["/desk/accounts"] = "/desk/accounts",
            ["/desk/accounts/new"] = "/desk/accounts/new",
            ["/desk/accounts/{IdText}"] = account,
            ["/desk/accounts/{IdText} on Facebook"] = await AccountOnAsync(writer, "Facebook"),
            ["/desk/accounts/{IdText} on Bluesky"] = onBluesky,
            ["/desk/accounts/{IdText}/close"] = account + "/close",
            ["/desk/accounts/{IdText}/edit"] = account + "/edit",
            ["/desk/accounts/{IdText}/open"] = site + "/open",
            ["/desk/audit"] = "/desk/audit",
            ["/desk/calendar"] = "/desk/calendar",
            ["/desk/connect/bluesky"] = "/desk/connect/bluesky",
            ["/desk/connect/bluesky for trial"] = "/desk/connect/bluesky?trial=true",
            ["/desk/connect/bluesky again"] = $"/desk/connect/bluesky?account={onBluesky[(onBluesky.LastIndexOf('/') + 1)..]}",
            ["/desk/connect/facebook/{OfferId:guid}"] = offer,
            ["/desk/deliveries/{IdText}"] = delivery,
            ["/desk/me"] = "/desk/me",
            ["/desk/operations"] = "/desk/operations",
            ["/desk/people"] = "/desk/people",
            ["/desk/people/new"] = "/desk/people/new",
            ["/desk/people/{PersonIdText}"] = person,
            ["/desk/people/{PersonIdText}/leave"] = person + "/leave",
            ["/desk/people/{PersonIdText}/roles/{GrantText}"] = grant,
            ["/desk/posts"] = "/desk/posts",
            ["/desk/posts/new"] = "/desk/posts/new",
            ["/desk/posts/{Id}"] = waits,
            ["/desk/posts/{Id}/correct"] = isOut + "/correct",
            ["/desk/posts/{Id}/preview"] = isOut + "/preview",
            ["/desk/posts/{Id}/take-down"] = isOut + "/take-down",
            ["/desk/problem/{Code:int}"] = "/desk/nothing-here",
            ["/desk/settings/publishing"] = "/desk/settings/publishing",
            ["/desk/stop"] = "/desk/stop",
            ["/desk/units"] = "/desk/units",
            ["/desk/units/{UnitIdText}"] = unit,
            ["/invitation/{Token}"] = await InvitationAsync(writer),
            ["/setup"] = "/setup",
            ["/sign-in"] = "/sign-in",
        })
        {
            Addresses[route] = Address(path);
        }
    }

    private static async Task<string> WrittenAsync(string title, ScriptlessVisitor writer)
    {
        await writer.WriteAsync(title);
        return new Uri(writer.Page.Url).AbsolutePath;
    }

    private static async Task<string> PublishedAsync(string title, ScriptlessVisitor writer, ScriptlessVisitor colleague)
    {
        var post = await WrittenAsync(title, writer);
        await colleague.ApproveAsync(post);
        return post;
    }

    private async Task StopFacebookAsync()
    {
        using var network = new HttpClient { BaseAddress = _installation.Simulator };
        await network.RevokeAsync();
    }

    private static async Task<string> AccountOnAsync(ScriptlessVisitor reader, string network)
    {
        await reader.OpenAsync("/desk/accounts");
        return reader.Page.QuerySelectorAll("main .row").Single(row => row.TextContent.Contains(network, StringComparison.Ordinal))
            .QuerySelector("a[href^='/desk/accounts/']")!.GetAttribute("href")!;
    }

    /// <summary>A link that comes to stand on a page.</summary>
    private static Task<string> FindAsync(ScriptlessVisitor reader, string path, string link) => Eventually.GivesAsync(
        async () =>
        {
            await reader.OpenAsync(path);
            return reader.Page.QuerySelector(link)?.GetAttribute("href");
        },
        what: $"{link} on {path}");

    /// <summary>The pages that the simulated network offers after its sign-in.</summary>
    private static async Task<string> OfferAsync(ScriptlessVisitor owner)
    {
        await owner.OpenAsync("/desk/accounts/new");
        await owner.PressAsync("Logga in på provet");
        await owner.PressAsync("Ge tillgång");
        return new Uri(owner.Page.Url).PathAndQuery;
    }

    private static async Task<string> InvitationAsync(ScriptlessVisitor administrator)
    {
        await administrator.OpenAsync("/desk/people/new");
        await administrator.Fill("Namn", "Johan Berg").Fill("E-postadress", "johan@asele.example").PressAsync("Skapa inbjudan");
        return new Uri(administrator.Page.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!).PathAndQuery;
    }
}
