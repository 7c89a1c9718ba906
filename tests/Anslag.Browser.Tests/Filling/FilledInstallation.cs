using System.Globalization;
using Anslag.Browser.Tests.Journeys;
using Anslag.Testing;

namespace Anslag.Browser.Tests.Filling;

/// <summary>The invented municipality at work: its site is open for real, news are out, one waits to be read and one is planned.</summary>
internal sealed class FilledInstallation : IAsyncDisposable
{
    private readonly Installation _installation;

    private FilledInstallation(Installation installation) => _installation = installation;

    public Uri Desk => _installation.Desk;

    public Uri Simulator => _installation.Simulator;

    /// <summary>The folder with everything that the desk keeps.</summary>
    public string Data => _installation.Data;

    /// <summary>The first article's address on the site.</summary>
    public Uri Article { get; private set; } = null!;

    /// <summary>The first post's path at the desk.</summary>
    public string PublishedPost { get; private set; } = null!;

    /// <summary>The path of the post that waits to be approved.</summary>
    public string WaitingPost { get; private set; } = null!;

    public const string WritersEmail = "maria.lind@ekbacken.example";
    public const string ApproversEmail = "johan.berg@ekbacken.example";
    public const string Password = "fyra trygga gröna granar";

    public static async Task<FilledInstallation> StartAsync()
    {
        var filled = new FilledInstallation(await Installation.StartAsync(new Dictionary<string, string> { ["Register:Invented"] = Ekbacken.Name }));
        using var writer = new ScriptlessVisitor(filled.Desk);
        using var colleague = new ScriptlessVisitor(filled.Desk);
        await filled.SetUpAsync(writer);
        await InviteAsync(writer, colleague);
        await OpenSiteAsync(writer);
        foreach (var story in Ekbacken.Published)
        {
            await filled.PublishAsync(story, writer, colleague);
        }
        var planned = await WriteAsync(Ekbacken.Planned(InTwoHours()), writer);
        await colleague.OpenAsync(planned);
        await colleague.PressAsync("Godkänn och planera");
        filled.WaitingPost = await WriteAsync(Ekbacken.Waiting, colleague);
        return filled;
    }

    /// <summary>The simulated Facebook forgets the desk's sign-in, and a post runs into it.</summary>
    public async Task LoseFacebookAsync()
    {
        using var network = new HttpClient { BaseAddress = _installation.Simulator };
        await network.RevokeAsync();
        using var writer = new ScriptlessVisitor(Desk);
        using var colleague = new ScriptlessVisitor(Desk);
        await SignInAsync(writer, WritersEmail);
        await SignInAsync(colleague, ApproversEmail);
        await colleague.ApproveAsync(await WriteAsync(Ekbacken.Late, writer));
        await Eventually.BecomesAsync(async () =>
        {
            await writer.OpenAsync("/desk");
            return writer.Words.Contains("Facebook vill att du loggar in igen");
        });
    }

    /// <summary>Ends the desk, so that what it keeps can be copied.</summary>
    public Task<int> StopAsync() => _installation.DeskProcess.StopAsync();

    public ValueTask DisposeAsync() => _installation.DisposeAsync();

    private async Task SetUpAsync(ScriptlessVisitor founder)
    {
        await founder.OpenAsync((await _installation.SetupLinkAsync()).PathAndQuery);
        await founder.Fill("Kommun eller region", Ekbacken.Name).Fill("Ditt namn", "Maria Lind").Fill("Din e-postadress", WritersEmail).Fill("Lösenord", Password)
            .Tick("Lägg till en provkollega", ticked: false).PressAsync("Sätt upp Anslag");
    }

    private static async Task InviteAsync(ScriptlessVisitor administrator, ScriptlessVisitor colleague)
    {
        await administrator.OpenAsync("/desk/people/new");
        await administrator.Fill("Namn", "Johan Berg").Fill("E-postadress", ApproversEmail).Tick("Skribent").Tick("Godkännare").PressAsync("Skapa inbjudan");
        await colleague.OpenAsync(administrator.Page.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!);
        await colleague.Fill("Lösenord", Password).PressAsync("Spara och logga in");
    }

    private static async Task OpenSiteAsync(ScriptlessVisitor owner)
    {
        var site = await Eventually.GivesAsync(async () =>
        {
            await owner.OpenAsync("/desk/accounts");
            var rows = owner.Page.QuerySelectorAll("main .row");
            return rows.Length < 2 ? null : rows.First(row => row.TextContent.Contains("Webbplats")).QuerySelector("a[href]")!.GetAttribute("href");
        });
        await owner.OpenAsync(site + "/open");
        await owner.Fill("Ägare", "Maria Lind").Fill("Ersättare", "Johan Berg").PressAsync("Öppna på riktigt");
    }

    private static async Task SignInAsync(ScriptlessVisitor person, string email)
    {
        await person.OpenAsync("/sign-in");
        await person.Fill("E-postadress", email).Fill("Lösenord", Password).PressAsync("Logga in");
    }

    private async Task PublishAsync(Story story, ScriptlessVisitor writer, ScriptlessVisitor colleague)
    {
        PublishedPost = await WriteAsync(story, writer);
        await colleague.ApproveAsync(PublishedPost);
        Article = new Uri(Desk, await colleague.ComesOutAsync(PublishedPost));
    }

    private static async Task<string> WriteAsync(Story story, ScriptlessVisitor writer)
    {
        await writer.OpenAsync("/desk/posts/new");
        await writer.Fill("Rubrik", story.Title).Fill("Text", story.Text).ChooseFile("Välj en bild", "bild.jpg", story.Scene.Jpeg(), "image/jpeg").PressAsync("Lägg till bilden");
        if (story.At is { } at)
        {
            writer.Fill("Publiceras, Datum", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Fill("Publiceras, Klockslag", at.ToString("HH:mm", CultureInfo.InvariantCulture));
        }
        await writer.Fill("Alternativtext", story.AltText).PressAsync("Skicka för godkännande");
        return new Uri(writer.Page.Url).AbsolutePath;
    }

    private static DateTime InTwoHours()
    {
        var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        return now.Date.AddHours(now.Hour + 2).AddMinutes(30);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
