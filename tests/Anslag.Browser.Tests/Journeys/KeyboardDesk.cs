using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>A desk that two people have come to with the keyboard alone: one has set it up, the other has used a one-time link.</summary>
public sealed class KeyboardDesk(Chromium chromium) : IAsyncLifetime
{
    private Installation _installation = null!;

    public IPage Writer { get; private set; } = null!;

    /// <summary>The colleague has a window that is 1280 wide at 200 %.</summary>
    public IPage Colleague { get; private set; } = null!;

    public string Address(string path) => new Uri(_installation.Desk, path).ToString();

    public async ValueTask InitializeAsync()
    {
        _installation = await Installation.StartAsync();
        Writer = await chromium.OpenAsync();
        Colleague = await chromium.OpenAsync(new Visitor(Width: 640, Height: 450));
        var link = await SetUpAsync();
        await Colleague.GotoAsync(link);
        await Colleague.TypeOverAsync("Lösenord", "kollegan provar gröna granar");
        await Colleague.PressAsync(AriaRole.Button, "Spara och logga in");
        await Colleague.HasHeadingAsync("Du är inloggad");
        await Colleague.PressAsync(AriaRole.Link, "Till Idag");
        await Colleague.HasHeadingAsync("Idag");
    }

    public async ValueTask DisposeAsync() => await _installation.DisposeAsync();

    private async Task<string> SetUpAsync()
    {
        await Writer.GotoAsync((await _installation.SetupLinkAsync()).ToString());
        await Writer.TypeOverAsync("Kommun eller region", "åsel");
        await Writer.Keyboard.PressAsync("ArrowDown");
        await Writer.Keyboard.PressAsync("Enter");
        await Writer.TypeOverAsync("Ditt namn", "Maria Lind");
        await Writer.TypeOverAsync("Din e-postadress", "maria@asele.example");
        await Writer.TypeOverAsync("Lösenord", "fyra trygga gröna granar");
        await Writer.PressAsync(AriaRole.Button, "Sätt upp Anslag");
        await Writer.HasHeadingAsync("Anslag är uppsatt");
        var link = await Writer.OneTimeLinkAsync();
        await Writer.PressAsync(AriaRole.Link, "Till Idag");
        await Writer.HasHeadingAsync("Idag");
        await Writer.PressAsync(AriaRole.Link, "Konton");
        await Assertions.Expect(Writer.GetByRole(AriaRole.Main).GetByText("Facebook").First).ToBeVisibleAsync();
        return link;
    }
}
