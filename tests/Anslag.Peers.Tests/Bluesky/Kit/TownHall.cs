using Anslag.Testing;
using Anslag.Testing.Networks;

namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>A town hall with no trial accounts: the desk's real process, one who writes, one who approves, and an account on the real server.</summary>
internal sealed class TownHall : IAsyncDisposable
{
    private readonly Installation _installation;
    private readonly ScriptlessVisitor _writer;
    private readonly ScriptlessVisitor _approver;

    private TownHall(Installation installation)
    {
        _installation = installation;
        (_writer, _approver) = (new ScriptlessVisitor(installation.Desk), new ScriptlessVisitor(installation.Desk));
    }

    public static async Task<TownHall> OpenAsync(PdsAccount account)
    {
        var settings = RealBlueskySettings.Of().ToDictionary(setting => setting.Key, setting => setting.Value!);
        settings["Work:Lease"] = "00:00:02";
        var hall = new TownHall(await Installation.StartAsync(settings));
        await hall.FoundAsync();
        await hall.InviteAsync();
        await hall.ConnectAsync(account);
        return hall;
    }

    /// <summary>Writes a post with a picture, for every channel, and hands it over for approval.</summary>
    /// <returns>Its address on the desk.</returns>
    public async Task<string> WriteAsync(string text)
    {
        await _writer.OpenAsync("/desk/posts/new");
        await _writer.Fill("Rubrik", "Vattnet").Fill("Text", text).ChooseFile("Välj en bild", "tank.jpg", Photos.Jpeg(), "image/jpeg").PressAsync("Lägg till bilden");
        await _writer.Fill("Alternativtext", "En blå vattentank").PressAsync("Skicka för godkännande");
        return new Uri(_writer.Page.Url).AbsolutePath;
    }

    public async Task ApproveAsync(string post)
    {
        await _approver.OpenAsync(post);
        await _approver.PressAsync("Godkänn och publicera");
    }

    public async Task TakeDownAsync(string post)
    {
        await _approver.OpenAsync($"{post}/take-down");
        await _approver.Fill("Varför?", "Vattnet är tillbaka.").PressAsync("Ta ned inlägget");
    }

    /// <summary>Waits until the desk says that the post stands on Bluesky.</summary>
    public Task SeesLiveAsync(string post) => Eventually.BecomesAsync(async () =>
    {
        await _writer.OpenAsync(post);
        return _writer.Words.Contains("Se på Bluesky", StringComparison.Ordinal);
    });

    /// <summary>Starts the desk again, so that it ends with SIGKILL where the first delivery to Bluesky passes a point.</summary>
    public async Task StartToDieAsync(string point)
    {
        await _installation.DeskProcess.StopAsync();
        _installation.StartDesk(new Dictionary<string, string> { ["Faults:KillAt"] = point });
        await _installation.DeskProcess.AnswersAsync(new Uri(_installation.Desk, "/sign-in"));
    }

    public async Task DiesAndStartsAgainAsync()
    {
        await Eventually.BecomesAsync(() => _installation.DeskProcess.HasExited);
        await _installation.StartDeskAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _writer.Dispose();
        _approver.Dispose();
        await _installation.DisposeAsync();
    }

    private async Task FoundAsync()
    {
        await _writer.OpenAsync((await _installation.SetupLinkAsync()).PathAndQuery);
        await _writer.Fill("Kommun eller region", "Åsele kommun").Fill("Ditt namn", "Maria Lind").Fill("Din e-postadress", "maria@asele.example")
            .Fill("Lösenord", "fyra trygga gröna granar").Tick("Öppna provkonton", ticked: false).Tick("Lägg till en provkollega", ticked: false)
            .PressAsync("Sätt upp Anslag");
    }

    private async Task InviteAsync()
    {
        await _writer.OpenAsync("/desk/people/new");
        await _writer.Fill("Namn", "Johan Ek").Fill("E-postadress", "johan@asele.example").Tick("Godkännare").PressAsync("Skapa inbjudan");
        await _approver.OpenAsync(_writer.Page.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!);
        await _approver.Fill("Lösenord", "tolv röda hus vid sjön").PressAsync("Spara och logga in");
    }

    private async Task ConnectAsync(PdsAccount account)
    {
        await _writer.OpenAsync("/desk/connect/bluesky");
        await _writer.Fill("Kontots namn på Bluesky", account.Handle).Fill("Applösenord", account.AppPassword)
            .Fill("Ägare", "Maria Lind").Fill("Ersättare", "Johan Ek").PressAsync("Anslut kontot");
        _writer.Words.Should().Contain(account.Handle);
    }
}
