using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>Signing in with more than a password, and with less.</summary>
public sealed class TwoStepTests(AdministratorsDesk desk) : IClassFixture<AdministratorsDesk>
{
    private const string WrongCode = "Koden stämmer inte. Vänta tills appen visar en ny och skriv den.";
    private const string WrongPassword = "E-postadressen eller lösenordet stämmer inte. Efter fem fel i rad är lösenordet spärrat i fem minuter";

    [Fact]
    public async Task With_two_steps_on_a_password_needs_the_apps_present_code()
    {
        var person = await desk.InviteAsync("Johan Berg", "johan@asele.example", "johan har en telefon");
        var app = await TurnOnTwoStepsAsync(person);
        await person.SignOutAsync(desk.Address("/desk"));

        await person.TypePasswordAsync("johan@asele.example", "johan har en telefon");
        await TypeCodeAsync(person, app.OldCode);
        await IsRefusedAsync(person, "Engångskod", WrongCode);
        await TypeCodeAsync(person, app.FirstCode);
        await IsRefusedAsync(person, "Engångskod", WrongCode);
        await TypeCodeAsync(person, app.NextCode);

        await person.IsAtTodayAsync();
    }

    [Fact]
    public async Task A_recovery_code_opens_without_the_app_and_only_once()
    {
        var person = await desk.InviteAsync("Eva Ek", "eva@asele.example", "eva tappar sin telefon");
        var code = (await person.RecoveryCodesAsync())[0];
        await TurnOnTwoStepsAsync(person);
        await person.SignOutAsync(desk.Address("/desk"));

        await RecoverAsync(person, "eva@asele.example", code);
        await person.HasHeadingAsync("Mina uppgifter");
        await person.SignOutAsync(desk.Address("/desk"));
        await RecoverAsync(person, "eva@asele.example", code);

        await person.IsToldAsync("E-postadressen eller återställningskoden stämmer inte. Varje kod fungerar en gång.");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_out_until_an_administrator_gives_a_new_start()
    {
        var person = await desk.InviteAsync("Lars Lund", "lars@asele.example", "lars minns sitt lösenord");
        await person.SignOutAsync(desk.Address("/desk"));
        for (var guess = 1; guess <= 5; guess++)
        {
            await person.TypePasswordAsync("lars@asele.example", $"gissning nummer {guess}");
            await IsRefusedAsync(person, "Lösenord", WrongPassword);
        }
        await person.TypePasswordAsync("lars@asele.example", "lars minns sitt lösenord");
        await IsRefusedAsync(person, "Lösenord", WrongPassword);

        await person.UseLinkAsync(await ResetAsync("Lars Lund"), "lars börjar om från början");
        await person.SignOutAsync(desk.Address("/desk"));
        await person.TypePasswordAsync("lars@asele.example", "lars minns sitt lösenord");
        await IsRefusedAsync(person, "Lösenord", WrongPassword);
        await person.TypePasswordAsync("lars@asele.example", "lars börjar om från början");

        await person.IsAtTodayAsync();
    }

    private async Task<AuthenticatorApp> TurnOnTwoStepsAsync(IPage person)
    {
        await person.GotoAsync(desk.Address("/desk/me"));
        await person.LinkAsync("Slå på tvåstegsinloggning");
        var app = new AuthenticatorApp(await person.GetByText("Skriv in nyckeln i appen:").GetByRole(AriaRole.Code).InnerTextAsync());
        await person.Field("Koden som appen visar").FillAsync(app.FirstCode);
        await person.ButtonAsync("Slå på");
        await Assertions.Expect(person.GetByRole(AriaRole.Heading, new() { Name = "Tvåstegsinloggning På" })).ToBeVisibleAsync();
        return app;
    }

    private static async Task TypeCodeAsync(IPage person, string code)
    {
        await person.Field("Engångskod").FillAsync(code);
        await person.ButtonAsync("Logga in");
    }

    /// <summary>A fresh page with an empty field has come, and it says why.</summary>
    private static async Task IsRefusedAsync(IPage person, string field, string sentence)
    {
        await Assertions.Expect(person.Field(field)).ToHaveValueAsync(string.Empty);
        await person.IsToldAsync(sentence);
    }

    private static async Task RecoverAsync(IPage person, string email, string code)
    {
        await person.GetByText("Kommer du inte in?").ClickAsync();
        await person.Field("E-postadress till återställningskoden").FillAsync(email);
        await person.Field("Återställningskod").FillAsync(code);
        await person.ButtonAsync("Logga in med återställningskod");
    }

    /// <summary>The administrator sees that somebody is locked out, and makes a one-time link to hand over.</summary>
    private async Task<string> ResetAsync(string name)
    {
        await desk.Administrator.GotoAsync(desk.Address("/desk/people"));
        await desk.Administrator.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Assertions.Expect(desk.Administrator.GetByText("Utelåst")).ToBeVisibleAsync();
        await desk.Administrator.ButtonAsync("Återställ inloggningen");
        return await desk.Administrator.OneTimeLinkAsync();
    }
}
