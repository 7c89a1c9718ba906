using Anslag.Channels.Accounts;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;
using Anslag.People.Units;
using Anslag.Testing;
using Anslag.Tests.Kernel.Media;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>
/// One desk for all who attack it: a real process with a post that is out and one that waits, people with more and less rights, another
/// unit, and another organisation. It believes a proxy at an address of this machine's own, so that HTTPS can be spoken of without certificates.
/// </summary>
public sealed class AttackedDesk : IAsyncLifetime
{
    /// <summary>From here <c>X-Forwarded-*</c> is believed.</summary>
    internal const string Proxy = "127.0.0.2";

    /// <summary>What the desk is called beside <c>localhost</c>.</summary>
    internal const string PublicName = "anslag.example";

    /// <summary>Founded the organisation and may do everything.</summary>
    internal const string Founder = "maria@example.se";

    /// <summary>Writes, in the whole organisation, and may do nothing else.</summary>
    internal const string Writer = "skribent@example.se";

    /// <summary>May do everything, in one unit below the top.</summary>
    internal const string OfOtherUnit = "raddning@example.se";

    /// <summary>May do everything, in another organisation.</summary>
    internal const string OfOtherOrganisation = "grannen@example.se";

    /// <summary>What a proxy says of a request that came to it over HTTPS.</summary>
    internal static readonly (string, string)[] OverHttps = [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", PublicName)];

    private Installation installation = null!;

    /// <summary>What Facebook says first at the desk's address for it.</summary>
    internal const string VerifyToken = "ett ord som vi har kommit överens om";

    internal Uri Address => installation.Desk;

    internal int ProcessId => installation.DeskProcess.Id;

    internal Uri Simulator => installation.Simulator;

    internal string Data => installation.Data;

    internal Books Books { get; private set; } = null!;

    internal OrganisationId Organisation { get; private set; }

    internal UnitId TopUnit { get; private set; }

    internal UnitId OtherUnit { get; private set; }

    /// <summary>Where the post that is out stands on the citizens' site.</summary>
    internal string Article { get; private set; } = string.Empty;

    /// <summary>The address of the post that waits for its approval.</summary>
    internal string Waiting { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        installation = await Installation.StartAsync(new Dictionary<string, string>
        {
            ["Transport:Proxies:0"] = Proxy,
            ["Facebook:VerifyToken"] = VerifyToken,
            ["Facebook:PublicAddress"] = "https://anslag.example",
            ["AllowedHosts"] = $"localhost;{PublicName}",
            ["Website:Hosts:localhost"] = "2463",
            [$"Website:Hosts:{PublicName}"] = "2463",
        });
        (await installation.FoundedAsync()).Dispose();
        Books = new Books(installation.Settings);
        await HireAsync();
        using var writer = await SignedInVisitorAsync(Writer);
        using var founder = await SignedInVisitorAsync(Founder);
        await PublishAsync(writer, founder);
        Waiting = await WriteAsync(writer, "Snöröjning: så prioriterar vi");
    }

    public async ValueTask DisposeAsync()
    {
        await Books.DisposeAsync();
        await installation.DisposeAsync();
    }

    /// <summary>Somebody with a session.</summary>
    internal async Task<Caller> SignedInAsync(string email, params (string, string)[] headers)
    {
        var caller = new Caller(Address);
        await caller.SignInAsync(email, Staff.Password, headers: headers);
        return caller;
    }

    /// <summary>Every page of the desk that can be opened by an address, with the organisation's own ids in it.</summary>
    internal async Task<IReadOnlyList<string>> PagesAsync()
    {
        var ids = await Books.IdsAsync(Organisation);
        return [.. Routes.OfDesk.SelectMany(route => Routes.Filled(route, ids))];
    }

    /// <summary>Every form that somebody sees on these pages.</summary>
    internal async Task<IReadOnlyList<SeenForm>> FormsAsync(Caller caller) => await (await PagesAsync()).ToAsyncEnumerable()
        .SelectMany(async (string page, CancellationToken _) => (IEnumerable<SeenForm>)await caller.FormsAsync(page))
        .DistinctBy(form => form.ToString()).ToListAsync(TestContext.Current.CancellationToken);

    private async Task HireAsync()
    {
        await using var db = Books.Open();
        var top = await db.Set<Unit>().SingleAsync(TestContext.Current.CancellationToken);
        (Organisation, TopUnit) = (top.OrganisationId, top.Id);
        await Eventually.BecomesAsync(async () => await db.Set<Account>().CountAsync(TestContext.Current.CancellationToken) == 3);
        await Books.HireAsync(Organisation, TopUnit, Writer, Role.Writer);
        OtherUnit = (await Books.AddUnitAsync(Organisation, "Räddningstjänsten")).Id;
        await Books.HireAsync(Organisation, OtherUnit, OfOtherUnit, Enum.GetValues<Role>());
        await Books.FoundAnotherAsync("0305", OfOtherOrganisation);
    }

    internal async Task<ScriptlessVisitor> SignedInVisitorAsync(string email)
    {
        var visitor = new ScriptlessVisitor(Address);
        await visitor.OpenAsync("/sign-in");
        await visitor.Fill("E-postadress", email).Fill("Lösenord", Staff.Password).PressAsync("Logga in");
        return visitor;
    }

    private async Task PublishAsync(ScriptlessVisitor writer, ScriptlessVisitor founder)
    {
        var post = await WriteAsync(writer, Attack.Title);
        await founder.OpenAsync(post);
        await founder.PressAsync("Godkänn och publicera");
        Article = await Eventually.GivesAsync(async () =>
        {
            await founder.OpenAsync(post);
            return founder.Words.Contains("Se på Facebook") ? founder.Page.QuerySelector("a[href*='/nyheter/']")?.GetAttribute("href") : null;
        });
        Article = new Uri(Address, Article).AbsolutePath;
    }

    private static async Task<string> WriteAsync(ScriptlessVisitor writer, string title)
    {
        await writer.OpenAsync("/desk/posts/new");
        await writer.Fill("Rubrik", title).Fill("Text", Attack.Text).ChooseFile("Välj en bild", "tank.jpg", Photos.WithExif(1), "image/jpeg").PressAsync("Lägg till bilden");
        await writer.Fill("Alternativtext", Attack.Attribute).PressAsync("Skicka för godkännande");
        return new Uri(writer.Page.Url).AbsolutePath;
    }
}

[CollectionDefinition]
public sealed class OneAttackedDesk : ICollectionFixture<AttackedDesk>;
