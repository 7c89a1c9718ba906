using System.Text;
using Anslag.Channels.Accounts;
using Anslag.Channels.ConnectFacebook;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>What somebody learns who gets hold of the log or of the database: nothing to come in with.</summary>
public sealed class SecretTests
{
    private const string Guess = "gissningen-gick-inte-hem";
    private const string Invited = "inbjuden@example.se";

    [Fact]
    public async Task Neither_the_log_nor_the_database_tells_a_secret()
    {
        await using var installation = await Installation.StartAsync();
        using var founder = new ScriptlessVisitor(installation.Desk);
        using var colleague = new ScriptlessVisitor(installation.Desk);
        List<string> secrets = [Staff.Password, Guess, .. await FoundAsync(installation, founder)];
        secrets.AddRange(await InviteAsync(founder, colleague));
        await ConnectAsync(founder);
        await GuessAsync(installation);
        await using var books = new Books(installation.Settings);
        var tokens = await TokensAsync(books);

        var (log, stored) = (installation.DeskProcess.Output, await ReadAsync(installation.Data));

        tokens.Should().HaveCountGreaterThan(1).And.OnlyContain(token => token.Length > 10);
        secrets.Concat(tokens).Where(secret => log.Contains(secret) || stored.Contains(secret)).Should().BeEmpty();
        new[] { AttackedDesk.Founder, Invited, "Maria Lind" }.Where(log.Contains).Should().BeEmpty();
    }

    /// <summary>The setup code is printed, for there is no other way to hand it over; used, it opens nothing.</summary>
    private static async Task<IEnumerable<string>> FoundAsync(Installation installation, ScriptlessVisitor founder)
    {
        await founder.OpenAsync((await installation.SetupLinkAsync()).PathAndQuery);
        await founder.Fill("Kommun eller region", "Åsele kommun").Fill("Ditt namn", "Maria Lind").Fill("Din e-postadress", AttackedDesk.Founder)
            .Fill("Lösenord", Staff.Password).PressAsync("Sätt upp Anslag");
        return [.. RecoveryCodes(founder), Invitation(founder)];
    }

    private static async Task<IEnumerable<string>> InviteAsync(ScriptlessVisitor founder, ScriptlessVisitor colleague)
    {
        await founder.OpenAsync("/desk/people/new");
        await founder.Fill("Namn", "Johan Berg").Fill("E-postadress", Invited).PressAsync("Skapa inbjudan");
        var token = Invitation(founder);
        await colleague.OpenAsync($"/invitation/{token}");
        await colleague.Fill("Lösenord", Staff.Password).PressAsync("Spara och logga in");
        return [.. RecoveryCodes(colleague), token];
    }

    private static async Task ConnectAsync(ScriptlessVisitor founder)
    {
        await founder.OpenAsync("/desk/accounts/new");
        await founder.PressAsync("Logga in på provet");
        await founder.PressAsync("Ge tillgång");
        founder.Page.Url.Should().Contain("/desk/connect/facebook/");
    }

    private static async Task GuessAsync(Installation installation)
    {
        using var somebody = new Caller(installation.Desk);
        await somebody.SignInAsync(AttackedDesk.Founder, Guess);
        await somebody.SignInAsync("nobody@example.se", Guess);
    }

    /// <summary>The tokens of the trial page, and of the pages that were offered, in the clear.</summary>
    private static Task<IReadOnlyList<string>> TokensAsync(Books books) => Eventually.GivesAsync(async () =>
    {
        await using var db = books.Open();
        var encrypted = await db.Set<AccountSignIn>().Select(signIn => signIn.EncryptedSecret).ToListAsync(TestContext.Current.CancellationToken);
        var offered = await db.Set<ConnectionOffer>().Select(offer => offer.EncryptedPages).ToListAsync(TestContext.Current.CancellationToken);
        IReadOnlyList<string> tokens = [.. encrypted.Concat(offered).Select(books.Decrypt).SelectMany(text => text.Split('"')).Where(text => text.StartsWith("EAA", StringComparison.Ordinal))];
        return tokens.Count > 1 ? tokens : null;
    });

    private static List<string> RecoveryCodes(ScriptlessVisitor visitor)
    {
        var codes = visitor.Page.QuerySelectorAll("li code, .codes li, .codes code").Select(code => code.TextContent.Trim()).ToList();
        codes.Should().NotBeEmpty();
        return codes;
    }

    private static string Invitation(ScriptlessVisitor visitor) =>
        visitor.Page.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!.Split('/')[^1];

    /// <summary>Every file that the desk keeps, the database and its log first of all.</summary>
    private static async Task<string> ReadAsync(string folder)
    {
        var all = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var read = new StreamReader(content, Encoding.Latin1);
            all.Append(await read.ReadToEndAsync(TestContext.Current.CancellationToken));
        }
        return all.ToString();
    }
}
