using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>The desk without a mouse. Each step of the focus on the way is in sight and marked.</summary>
public sealed class KeyboardTests(Chromium chromium, KeyboardDesk desk) : IClassFixture<KeyboardDesk>
{
    private const string Title = "Vattenläcka på Ekvägen";
    private const string AltText = "En blå vattentank på skolgården vid Ekskolan";

    [Fact]
    public async Task A_post_is_written_published_corrected_and_taken_down_with_the_keyboard_alone()
    {
        await SignInAgainAsync(desk.Writer);
        await WriteAsync(desk.Writer);

        await ApproveAsync(desk.Colleague);
        var post = desk.Colleague.Url;

        await desk.Colleague.PressAsync(AriaRole.Link, "Se på Webbplats");
        await desk.Colleague.HasHeadingAsync(Title);
        await Assertions.Expect(desk.Colleague.GetByRole(AriaRole.Img, new() { Name = AltText })).ToBeVisibleAsync();

        await CorrectAsync(desk.Writer);
        await desk.Colleague.GotoAsync(post);
        await TakeDownAsync(desk.Colleague);
    }

    [Fact]
    public async Task All_planned_posts_are_stopped_and_let_go_with_the_keyboard_alone()
    {
        await desk.Writer.GotoAsync(desk.Address("/desk"));

        await desk.Writer.PressAsync(AriaRole.Link, "Stopp");
        await desk.Writer.HasHeadingAsync("Stopp");
        await desk.Writer.TypeOverAsync("Varför?", "Det brinner på sågverket");
        await desk.Writer.PressAsync(AriaRole.Button, "Stoppa alla planerade inlägg");
        await desk.Writer.ShowsAsync("Stoppat");
        await desk.Writer.PressAsync(AriaRole.Button, "Häv stoppet");

        await desk.Writer.ShowsAsync("Tidigare stopp");
        await desk.Writer.ShowsAsync("Det brinner på sågverket");
    }

    [Fact]
    public async Task Somebody_is_invited_and_leaves_with_the_keyboard_alone()
    {
        await desk.Writer.GotoAsync(desk.Address("/desk/people"));

        await desk.Writer.PressAsync(AriaRole.Link, "Bjud in");
        await desk.Writer.HasHeadingAsync("Bjud in en person");
        await desk.Writer.TypeOverAsync("Namn", "Nils Berg");
        await desk.Writer.TypeOverAsync("E-postadress", "nils@asele.example");
        await desk.Writer.TabToAsync(AriaRole.Checkbox, "Skribent");
        await desk.Writer.Keyboard.PressAsync("Space");
        await desk.Writer.PressAsync(AriaRole.Button, "Skapa inbjudan");
        await desk.Writer.ShowsAsync("Inbjudan till Nils Berg är klar");
        await desk.Writer.PressAsync(AriaRole.Link, "Visa Nils Berg");
        await desk.Writer.HasHeadingAsync("Nils Berg");
        await desk.Writer.PressAsync(AriaRole.Link, "Personen slutar");
        await desk.Writer.HasHeadingAsync("Nils Berg slutar");
        await desk.Writer.PressAsync(AriaRole.Button, "Avsluta Nils Berg");

        await desk.Writer.HasHeadingAsync("Nils Berg");
        await desk.Writer.ShowsAsync("Har slutat");
    }

    [Fact]
    public async Task The_register_of_accounts_is_kept_with_the_keyboard_alone()
    {
        await desk.Writer.GotoAsync(desk.Address("/desk"));

        await desk.Writer.PressAsync(AriaRole.Link, "Konton");
        await desk.Writer.HasHeadingAsync("Konton");
        await desk.Writer.PressAsync(AriaRole.Link, "Åsele kommun");
        await desk.Writer.HasHeadingAsync("Åsele kommun");
        await desk.Writer.PressAsync(AriaRole.Link, "Ändra");
        await desk.Writer.HasHeadingAsync("Ändra i kontoregistret");
        await desk.Writer.TypeOverAsync("Syfte", "Nyheter till alla som bor här");
        await desk.Writer.PressAsync(AriaRole.Button, "Spara");

        await desk.Writer.HasHeadingAsync("Åsele kommun");
        await desk.Writer.ShowsAsync("Nyheter till alla som bor här");
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

    private static async Task CorrectAsync(IPage writer)
    {
        await writer.ReloadAsync();
        await writer.PressAsync(AriaRole.Link, "Rätta");
        await writer.HasHeadingAsync("Rätta");
        await writer.TypeOverAsync("Vad var fel?", "Det gäller hus 1–42.");
        await writer.TypeOverAsync("Ny text", "Vattnet är avstängt för hus 1–42 medan vi lagar.");
        await writer.PressAsync(AriaRole.Button, "Skicka rättelsen för godkännande");
        await writer.HasHeadingAsync(Title);
    }

    private static async Task TakeDownAsync(IPage colleague)
    {
        await colleague.PressAsync(AriaRole.Button, "Godkänn rättelsen");
        await colleague.ShowsAsync("Ute och rättat");
        await colleague.PressAsync(AriaRole.Link, "Ta ned");
        await colleague.HasHeadingAsync("Ta ned");
        await colleague.TypeOverAsync("Varför?", "Läckan är lagad.");
        await colleague.PressAsync(AriaRole.Button, "Ta ned inlägget");
        await colleague.ShowsAsync("Nedtaget från alla kanaler");
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
