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
        await installation.SetUpAsync(writer, colleague);

        await writer.WriteAsync(Title);
        var post = new Uri(writer.Page.Url).AbsolutePath;
        await colleague.ApproveAsync(post);
        var article = new Uri(installation.Desk, await colleague.ComesOutAsync(post));
        using var citizen = new HttpClient();
        (await citizen.GetStringAsync(article, Token)).Should().Contain(Title).And.Contain("alt=\"En blå vattentank\"");

        await writer.CorrectAsync(post, colleague);
        await Eventually.BecomesAsync(async () => (await citizen.GetStringAsync(article, Token)).Contains("Klockslaget var fel."));
        (await citizen.GetStringAsync(article, Token)).Should().Contain("tillbaka kl. 17");

        await colleague.TakeDownAsync(post);
        await Eventually.BecomesAsync(async () => (await citizen.GetAsync(article, Token)).StatusCode is HttpStatusCode.Gone);
        (await (await citizen.GetAsync(article, Token)).Content.ReadAsStringAsync(Token)).Should().NotContain("tillbaka kl. 17");

        await writer.OpenAsync("/desk/audit");
        writer.Words.Should().Contain($"Godkände: {Title}").And.Contain($"Skrev en rättelse: {Title}").And.Contain($"Tog ned ett inlägg: {Title}")
            .And.Contain("Beställde ett utskick: Åsele kommun (Facebook)");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
