using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>The ways in and out of the desk, by role and visible Swedish text.</summary>
internal static class Doorway
{
    public static ILocator Field(this IPage page, string label) => page.GetByLabel(label, new() { Exact = true });

    /// <summary>Types address and password and presses the button; what comes of it is for the caller to see.</summary>
    public static async Task TypePasswordAsync(this IPage person, string email, string password)
    {
        await person.Field("E-postadress").FillAsync(email);
        await person.Field("Lösenord").FillAsync(password);
        await person.ButtonAsync("Logga in");
    }

    /// <summary>Takes the place that a one-time link gives.</summary>
    public static async Task UseLinkAsync(this IPage person, string link, string password)
    {
        await person.GotoAsync(link);
        await person.Field("Lösenord").FillAsync(password);
        await person.ButtonAsync("Spara och logga in");
        await person.HasHeadingAsync("Du är inloggad");
    }

    /// <summary>Goes to the desk and leaves it.</summary>
    public static async Task SignOutAsync(this IPage person, string desk)
    {
        await person.GotoAsync(desk);
        await person.ButtonAsync("Logga ut");
        await person.HasHeadingAsync("Logga in");
    }

    public static async Task IsAtTodayAsync(this IPage person)
    {
        await person.HasHeadingAsync("Idag");
        await Assertions.Expect(person.GetByRole(AriaRole.Button, new() { Name = "Logga ut" })).ToBeVisibleAsync();
    }

    public static Task HasHeadingAsync(this IPage page, string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(words);

    /// <summary>The page's own part says these words, now or when what is on its way has come.</summary>
    public static Task ShowsAsync(this IPage page, string words) => Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(words);

    /// <summary>A sentence says what was wrong, where a screen reader reads it out.</summary>
    public static Task IsToldAsync(this IPage page, string sentence) =>
        Assertions.Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = sentence })).ToBeVisibleAsync();

    /// <summary>The recovery codes, which are shown this once.</summary>
    public static async Task<IReadOnlyList<string>> RecoveryCodesAsync(this IPage page)
    {
        var codes = page.GetByRole(AriaRole.Region, new() { Name = "Dina återställningskoder" });
        await Assertions.Expect(codes).ToBeVisibleAsync();
        return await codes.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
    }

    /// <summary>The one-time link, which is shown this once.</summary>
    public static Task<string> OneTimeLinkAsync(this IPage page) => page.GetByRole(AriaRole.Link, new() { Name = "/invitation/" }).InnerTextAsync();
}
