using System.Text.RegularExpressions;
using Anslag.Browser.Tests.Journeys;
using Anslag.Testing;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Filling;

/// <summary>Called by <c>bin/pictures</c>, not a part of the suite: takes the documents' pictures, of the invented municipality.</summary>
public sealed class Pictures(Chromium chromium)
{
    private static readonly string Folder = Repository.PathOf("docs/pictures");
    private static readonly Visitor Wide = new(Height: 860);
    private static readonly Visitor Phone = new(Width: 390, Height: 844);

    [Fact(Explicit = true)]
    public async Task Take()
    {
        Directory.CreateDirectory(Folder);
        await using var filled = await FilledInstallation.StartAsync();

        var (approver, writer) = (await SignedInAsync(filled, Wide, FilledInstallation.WritersEmail), await SignedInAsync(filled, Wide, FilledInstallation.ApproversEmail));
        await TakeAsync(approver, "/desk/calendar", "kalender");
        await TakeAsync(approver, filled.WaitingPost, "granska");
        await WritingAsync(writer);

        var citizen = await chromium.OpenAsync(Wide);
        await TakeAsync(citizen, filled.Article.ToString(), "artikel");
        await approver.GotoAsync(new Uri(filled.Desk, filled.PublishedPost).ToString());
        await TakeAsync(citizen, (await approver.Locator("a[href*='/facebook/']").First.GetAttributeAsync("href"))!, "facebook");

        await filled.LoseFacebookAsync();
        await TakeAsync(approver, "/desk", "idag");
        await TakeAsync(approver, "/desk/accounts", "konton");
        await TakeAsync(await SignedInAsync(filled, Phone with { Dark = true }, FilledInstallation.WritersEmail), "/desk", "telefon");
    }

    private async Task<IPage> SignedInAsync(FilledInstallation filled, Visitor visitor, string email)
    {
        var person = await chromium.OpenAsync(visitor);
        await person.GotoAsync(new Uri(filled.Desk, "/sign-in").ToString());
        await person.GetByLabel("E-postadress", new() { Exact = true }).FillAsync(email);
        await person.GetByLabel("Lösenord", new() { Exact = true }).FillAsync(FilledInstallation.Password);
        await person.ButtonAsync("Logga in");
        await person.WaitForURLAsync(new Regex("/desk", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return person;
    }

    /// <summary>Somebody in the middle of writing.</summary>
    private static async Task WritingAsync(IPage writer)
    {
        await writer.GotoAsync(new Uri(new Uri(writer.Url), "/desk/posts/new").ToString());
        await writer.GetByLabel("Rubrik", new() { Exact = true }).FillAsync("Isen på Eksjön bär inte än");
        await writer.GetByLabel("Text", new() { Exact = true }).FillAsync("Isen på Eksjön är bara tre centimeter tjock. Gå inte ut på den. Vi mäter varje måndag och säger till när den bär.");
        await Assertions.Expect(writer.Locator("[data-autosave-state]")).ToContainTextAsync("Sparat kl.");
        await writer.ScreenshotAsync(new() { Path = Path.Combine(Folder, "skriv.png") });
    }

    private static async Task TakeAsync(IPage page, string address, string name)
    {
        await page.GotoAsync(new Uri(new Uri(page.Url is "about:blank" ? address : page.Url), address).ToString());
        await Eventually.BecomesAsync(() => page.EvaluateAsync<bool>("[...document.images].every(image => image.complete || image.getBoundingClientRect().top > innerHeight)"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png") });
    }
}
