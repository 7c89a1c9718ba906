using Anslag.Testing;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>What people do at the desk, by page loads alone.</summary>
internal static class ScriptlessDesk
{
    public static async Task SetUpAsync(this Installation installation, ScriptlessVisitor writer, ScriptlessVisitor colleague)
    {
        await writer.OpenAsync((await installation.SetupLinkAsync()).PathAndQuery);
        await writer.Fill("Kommun eller region", "Åsele kommun").Fill("Ditt namn", "Maria Lind").Fill("Din e-postadress", "maria@asele.example")
            .Fill("Lösenord", "fyra trygga gröna granar").PressAsync("Sätt upp Anslag");
        await colleague.OpenAsync(writer.Page.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!);
        await colleague.Fill("Lösenord", "kollegan provar gröna granar").PressAsync("Spara och logga in");
        await Eventually.BecomesAsync(async () =>
        {
            await writer.OpenAsync("/desk/accounts");
            return writer.Words.Contains("Facebook");
        });
    }

    public static async Task WriteAsync(this ScriptlessVisitor writer, string title)
    {
        await writer.OpenAsync("/desk/posts/new");
        await writer.Fill("Rubrik", title).Fill("Text", "Vattnet är tillbaka kl. 15.").ChooseFile("Välj en bild", "tank.jpg", Photo.Jpeg(), "image/jpeg")
            .PressAsync("Lägg till bilden");
        await writer.Fill("Alternativtext", "En blå vattentank").PressAsync("Skicka för godkännande");
    }

    public static async Task ApproveAsync(this ScriptlessVisitor approver, string post)
    {
        await approver.OpenAsync(post);
        await approver.PressAsync("Godkänn och publicera");
    }

    public static async Task<string> ComesOutAsync(this ScriptlessVisitor reader, string post) => await Eventually.GivesAsync(async () =>
    {
        await reader.OpenAsync(post);
        return reader.Words.Contains("Se på Facebook") ? reader.Page.QuerySelector("a[href*='/nyheter/']")?.GetAttribute("href") : null;
    });

    public static async Task CorrectAsync(this ScriptlessVisitor writer, string post, ScriptlessVisitor approver)
    {
        await writer.OpenAsync(post + "/correct");
        await writer.Fill("Vad var fel?", "Klockslaget var fel.").Fill("Ny text", "Vattnet är tillbaka kl. 17.").PressAsync("Skicka rättelsen för godkännande");
        await approver.OpenAsync(post);
        await approver.PressAsync("Godkänn rättelsen");
    }

    public static async Task TakeDownAsync(this ScriptlessVisitor approver, string post)
    {
        await approver.OpenAsync(post + "/take-down");
        await approver.Fill("Varför?", "Vattnet är tillbaka.").PressAsync("Ta ned inlägget");
    }
}
