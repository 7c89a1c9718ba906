using System.Net;
using Anslag.Testing;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>Every task without script, by page loads alone: write, approve, publish, correct, take down.</summary>
public sealed class ScriptlessJourneyTests
{
    private const string Title = "Vattenläcka på Ekvägen";

    [Fact]
    public async Task A_post_is_written_approved_corrected_and_taken_down_without_script()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        await SetUpAsync(installation, writer, colleague);

        await WriteAsync(writer);
        var post = new Uri(writer.Page.Url).AbsolutePath;
        await ApproveAsync(colleague, post);
        var article = new Uri(installation.Desk, await ComesOutAsync(colleague, post));
        using var citizen = new HttpClient();
        (await citizen.GetStringAsync(article, Token)).Should().Contain(Title).And.Contain("alt=\"En blå vattentank\"");

        await CorrectAsync(writer, colleague, post);
        await Eventually.BecomesAsync(async () => (await citizen.GetStringAsync(article, Token)).Contains("Klockslaget var fel."));
        (await citizen.GetStringAsync(article, Token)).Should().Contain("tillbaka kl. 17");

        await TakeDownAsync(colleague, post);
        await Eventually.BecomesAsync(async () => (await citizen.GetAsync(article, Token)).StatusCode is HttpStatusCode.Gone);
        (await (await citizen.GetAsync(article, Token)).Content.ReadAsStringAsync(Token)).Should().NotContain("tillbaka kl. 17");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task SetUpAsync(Installation installation, ScriptlessVisitor writer, ScriptlessVisitor colleague)
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

    private static async Task WriteAsync(ScriptlessVisitor writer)
    {
        await writer.OpenAsync("/desk/posts/new");
        await writer.Fill("Rubrik", Title).Fill("Text", "Vattnet är tillbaka kl. 15.").ChooseFile("Välj en bild", "tank.jpg", Photo.Jpeg(), "image/jpeg")
            .PressAsync("Lägg till bilden");
        await writer.Fill("Alternativtext", "En blå vattentank").PressAsync("Skicka för godkännande");
    }

    private static async Task ApproveAsync(ScriptlessVisitor approver, string post)
    {
        await approver.OpenAsync(post);
        await approver.PressAsync("Godkänn och publicera");
    }

    private static async Task<string> ComesOutAsync(ScriptlessVisitor reader, string post) => await Eventually.GivesAsync(async () =>
    {
        await reader.OpenAsync(post);
        return reader.Words.Contains("Se på Facebook") ? reader.Page.QuerySelector("a[href*='/nyheter/']")?.GetAttribute("href") : null;
    });

    private static async Task CorrectAsync(ScriptlessVisitor writer, ScriptlessVisitor approver, string post)
    {
        await writer.OpenAsync(post + "/correct");
        await writer.Fill("Vad var fel?", "Klockslaget var fel.").Fill("Ny text", "Vattnet är tillbaka kl. 17.").PressAsync("Skicka rättelsen för godkännande");
        await approver.OpenAsync(post);
        await approver.PressAsync("Godkänn rättelsen");
    }

    private static async Task TakeDownAsync(ScriptlessVisitor approver, string post)
    {
        await approver.OpenAsync(post + "/take-down");
        await approver.Fill("Varför?", "Vattnet är tillbaka.").PressAsync("Ta ned inlägget");
    }
}
