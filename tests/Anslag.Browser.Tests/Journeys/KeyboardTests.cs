using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>The main way without a mouse. Each step of the focus on the way is in sight and marked.</summary>
public sealed class KeyboardTests(Chromium chromium, KeyboardDesk desk) : IClassFixture<KeyboardDesk>
{
    private const string Title = "Vattenläcka på Ekvägen";
    private const string AltText = "En blå vattentank på skolgården vid Ekskolan";

    [Fact]
    public async Task A_post_is_written_approved_and_published_with_the_keyboard_alone()
    {
        await SignInAgainAsync(desk.Writer);
        await WriteAsync(desk.Writer);

        await ApproveAsync(desk.Colleague);

        await desk.Colleague.PressAsync(AriaRole.Link, "Se på Webbplats");
        await desk.Colleague.HasHeadingAsync(Title);
        await Assertions.Expect(desk.Colleague.GetByRole(AriaRole.Img, new() { Name = AltText })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_skip_link_is_the_first_stop_and_leads_past_the_rail()
    {
        await desk.Writer.GotoAsync(desk.Address("/desk/people"));

        await SkipAsync(desk.Writer);

        await desk.Writer.TabToAsync(AriaRole.Link, "Enheter");
    }

    [Fact]
    public async Task The_skip_link_works_before_signing_in_too()
    {
        var somebody = await chromium.OpenAsync();
        await somebody.GotoAsync(desk.Address("/sign-in?returnUrl=%2Fdesk%2Fposts"));

        await SkipAsync(somebody);

        await Assertions.Expect(somebody).ToHaveURLAsync(desk.Address("/sign-in?returnUrl=%2Fdesk%2Fposts#content"));
        await somebody.TabToFieldAsync("E-postadress");
    }

    private static async Task SignInAgainAsync(IPage writer)
    {
        await writer.PressAsync(AriaRole.Button, "Logga ut");
        await writer.HasHeadingAsync("Logga in");
        await writer.TypeOverAsync("E-postadress", "maria@asele.example");
        await writer.TypeOverAsync("Lösenord", "fyra trygga gröna granar");
        await writer.Keyboard.PressAsync("Enter");
        await writer.HasHeadingAsync("Idag");
    }

    private static async Task WriteAsync(IPage writer)
    {
        await writer.PressAsync(AriaRole.Link, "Skriv");
        await writer.HasHeadingAsync("Nytt inlägg");
        await writer.TypeOverAsync("Rubrik", Title);
        await writer.TypeOverAsync("Text", "Vattnet är avstängt för hus 1–24 medan vi lagar.");
        // What the operating system's window for choosing a file would give to the field that has the focus.
        await writer.TabToFieldAsync("Välj en bild");
        await writer.Locator(":focus").SetInputFilesAsync(new FilePayload { Name = "tank.jpg", MimeType = "image/jpeg", Buffer = Photo.Jpeg() });
        await writer.PressAsync(AriaRole.Button, "Lägg till bilden");
        await Assertions.Expect(writer.Field("Alternativtext")).ToBeVisibleAsync();
        await writer.TypeOverAsync("Alternativtext", AltText);
        await writer.TabToAsync(AriaRole.Radio, "Nyhet");
        await writer.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(writer.GetByRole(AriaRole.Radio, new() { Name = "Störning" })).ToBeCheckedAsync();
        await writer.TabToAsync(AriaRole.Button, "Skicka för godkännande", "Shift+Tab");
        await writer.Keyboard.PressAsync("Enter");
        await Assertions.Expect(writer.GetByRole(AriaRole.Heading, new() { Name = "Väntar på godkännande" })).ToBeVisibleAsync();
    }

    private static async Task ApproveAsync(IPage colleague)
    {
        await colleague.ReloadAsync();
        await colleague.PressAsync(AriaRole.Link, "Granska");
        await colleague.HasHeadingAsync(Title);
        await colleague.PressAsync(AriaRole.Button, "Godkänn och publicera", "Space");
        await Assertions.Expect(colleague.GetByRole(AriaRole.Link, new() { Name = "Se på Webbplats" })).ToBeVisibleAsync();
    }

    /// <summary>Takes the first stop of a fresh page and comes to its content.</summary>
    private static async Task SkipAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Hoppa till innehållet" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }
}
