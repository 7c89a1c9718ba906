using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>A desk that its administrator has set up with a passkey, and can invite to.</summary>
public sealed class AdministratorsDesk(Chromium chromium) : IAsyncLifetime
{
    private Installation _installation = null!;

    /// <summary>The administrator's browser, signed in.</summary>
    public IPage Administrator { get; private set; } = null!;

    /// <summary>What the administrator was shown when all was set up.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string Address(string path) => new Uri(_installation.Desk, path).ToString();

    public async ValueTask InitializeAsync()
    {
        _installation = await Installation.StartAsync();
        Administrator = await chromium.OpenAsync();
        await Administrator.HoldPasskeysAsync();
        await Administrator.GotoAsync((await _installation.SetupLinkAsync()).ToString());
        await Administrator.GetByRole(AriaRole.Combobox, new() { Name = "Kommun eller region" }).PressSequentiallyAsync("åsel");
        await Administrator.GetByRole(AriaRole.Option, new() { Name = "Åsele kommun" }).ClickAsync();
        await Administrator.Field("Ditt namn").FillAsync("Maria Lind");
        await Administrator.Field("Din e-postadress").FillAsync("maria@asele.example");
        await Administrator.ButtonAsync("Sätt upp med nyckel");
        RecoveryCodes = await Administrator.RecoveryCodesAsync();
        await Administrator.LinkAsync("Till Idag");
        await Administrator.IsAtTodayAsync();
    }

    /// <summary>Invites a person, who takes the place with a password.</summary>
    /// <returns>The person's browser, at the page that shows the recovery codes.</returns>
    public async Task<IPage> InviteAsync(string name, string email, string password)
    {
        await Administrator.GotoAsync(Address("/desk/people/new"));
        await Administrator.Field("Namn").FillAsync(name);
        await Administrator.Field("E-postadress").FillAsync(email);
        await Administrator.ButtonAsync("Skapa inbjudan");
        var person = await chromium.OpenAsync();
        await person.UseLinkAsync(await Administrator.OneTimeLinkAsync(), password);
        return person;
    }

    public async ValueTask DisposeAsync() => await _installation.DisposeAsync();
}
