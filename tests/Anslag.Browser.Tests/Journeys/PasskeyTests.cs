using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>Passkeys as a browser really makes and shows them.</summary>
public sealed class PasskeyTests(Chromium chromium, AdministratorsDesk desk) : IClassFixture<AdministratorsDesk>
{
    [Fact]
    public async Task Who_sets_up_with_a_passkey_gets_recovery_codes_and_signs_in_with_it_again()
    {
        desk.RecoveryCodes.Should().HaveCount(10).And.OnlyHaveUniqueItems();

        await desk.Administrator.SignOutAsync(desk.Address("/desk"));
        await desk.Administrator.ButtonAsync("Logga in med nyckel");

        await desk.Administrator.IsAtTodayAsync();
    }

    [Fact]
    public async Task A_passkey_added_beside_a_password_signs_in_until_it_is_taken_away()
    {
        var person = await desk.InviteAsync("Johan Berg", "johan@asele.example", "johan kommer med nyckel");
        await person.HoldPasskeysAsync();

        await AddPasskeyAsync(person, "Min dator");
        await person.SignOutAsync(desk.Address("/desk"));
        await person.ButtonAsync("Logga in med nyckel");
        await person.IsAtTodayAsync();

        await TakeAwayAsync(person, "Min dator");
        await person.SignOutAsync(desk.Address("/desk"));
        await person.ButtonAsync("Logga in med nyckel");
        await person.IsToldAsync("Nyckeln hör inte till någon som arbetar här. Logga in på ett annat sätt.");
        await person.GotoAsync(desk.Address("/desk"));
        await person.HasHeadingAsync("Logga in");
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_browser_that_has_no_passkey_or_no_network_says_so_in_a_sentence(bool offline)
    {
        var somebody = await AtTheDoorAsync();
        await somebody.Context.SetOfflineAsync(offline);

        await somebody.ButtonAsync("Logga in med nyckel");

        await somebody.IsToldAsync("Webbläsaren hittade ingen nyckel eller så avbröts det. Försök igen, eller logga in med lösenord.");
    }

    [Theory, InlineData(""), InlineData("{}")]
    public async Task An_answer_that_nobody_asks_for_any_longer_is_refused_in_a_sentence(string answer)
    {
        var somebody = await AtTheDoorAsync();

        await somebody.Locator("[data-credential]").EvaluateAsync("(field, answer) => { field.value = answer; field.form.submit(); }", answer);

        await somebody.IsToldAsync("Nyckeln gick inte att läsa. Försök igen, eller välj ett lösenord i stället.");
    }

    private async Task<IPage> AtTheDoorAsync()
    {
        var somebody = await chromium.OpenAsync();
        await somebody.HoldPasskeysAsync();
        await somebody.GotoAsync(desk.Address("/sign-in"));
        return somebody;
    }

    /// <summary>Enter in the field means the button below it.</summary>
    private async Task AddPasskeyAsync(IPage person, string name)
    {
        await person.GotoAsync(desk.Address("/desk/me"));
        await person.Field("Nyckelns namn").FillAsync(name);
        await person.Keyboard.PressAsync("Enter");
        await Assertions.Expect(person.GetByRole(AriaRole.Button, new() { Name = $"Ta bort {name}" })).ToBeVisibleAsync();
    }

    private async Task TakeAwayAsync(IPage person, string name)
    {
        await person.GotoAsync(desk.Address("/desk/me"));
        await person.ButtonAsync($"Ta bort {name}");
        await Assertions.Expect(person.GetByRole(AriaRole.Button, new() { Name = $"Ta bort {name}" })).ToHaveCountAsync(0);
        await person.HasHeadingAsync("Mina uppgifter");
    }
}
