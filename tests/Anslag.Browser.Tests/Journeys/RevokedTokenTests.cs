using Anslag.Testing;

namespace Anslag.Browser.Tests.Journeys;

public sealed class RevokedTokenTests
{
    [Fact]
    public async Task A_revoked_token_holds_its_own_channel_alone_tells_a_person_and_goes_on_after_a_new_sign_in()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        using var network = new HttpClient { BaseAddress = installation.Simulator };
        await installation.SetUpAsync(writer, colleague);
        await network.RevokeAsync();

        await writer.WriteAsync("Nya öppettider på biblioteket");
        var post = new Uri(writer.Page.Url).AbsolutePath;
        await colleague.ApproveAsync(post);

        await ReadsAsync(writer, post, "Hålls");
        await Eventually.BecomesAsync(
            async () =>
            {
                await writer.OpenAsync(post);
                return writer.Page.QuerySelector("a[href*='/nyheter/']") is not null;
            },
            what: "the article, for the website is not affected");
        await ReadsAsync(writer, "/desk", "vill att du loggar in igen");
        await OpensAccountAsync(writer);
        writer.Words.Should().Contain("Facebook vill att du loggar in igen");

        await writer.PressAsync("Logga in på Facebook");
        await writer.PressAsync("Ge tillgång");

        await ReadsAsync(writer, post, "Se på Facebook");
        (await network.PostsAsync()).Should().Be(1);
    }

    private static Task ReadsAsync(ScriptlessVisitor reader, string path, string words) => Eventually.BecomesAsync(
        async () =>
        {
            await reader.OpenAsync(path);
            return reader.Words.Contains(words);
        },
        what: $"“{words}” on {path}");

    private static async Task OpensAccountAsync(ScriptlessVisitor reader)
    {
        await reader.OpenAsync("/desk/accounts");
        var account = reader.Page.QuerySelectorAll("main .row").First(row => row.TextContent.Contains("Facebook")).QuerySelector("a[href]")!;
        await reader.OpenAsync(account.GetAttribute("href")!);
    }
}
