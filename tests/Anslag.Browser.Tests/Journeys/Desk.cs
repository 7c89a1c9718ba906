using Anslag.People.FoundOrganisation;
using Anslag.People.UseInvitation;
using Anslag.Publishing.ApprovePost;
using Anslag.Publishing.Today;
using Anslag.Publishing.WritePost;
using Microsoft.Playwright;

namespace Anslag.Browser.Tests.Journeys;

/// <summary>What people do at the desk, step by step, by role and visible text.</summary>
internal static class Desk
{
    /// <summary>Sets up the organisation and comes to <em>Idag</em>.</summary>
    /// <returns>The trial colleague's one-time link.</returns>
    public static async Task<string> SetUpAsync(this IPage founder, Uri setup, Words words)
    {
        await founder.GotoAsync(setup.ToString());
        var organisation = founder.GetByRole(AriaRole.Combobox, new() { Name = words.Of<SetupPage>("Organisation") });
        await organisation.PressSequentiallyAsync("åsel");
        await founder.GetByRole(AriaRole.Option, new() { Name = "Åsele kommun" }).ClickAsync();
        await founder.GetByLabel(words.Of<SetupPage>("FullName"), Exactly).FillAsync("Maria Lind");
        await founder.GetByLabel(words.Of<SetupPage>("Email"), Exactly).FillAsync("maria@asele.example");
        await founder.GetByLabel(words.Of<SetupPage>("Password"), Exactly).FillAsync("fyra trygga gröna granar");
        await founder.ButtonAsync(words.Of<SetupPage>("SetUp"));
        var link = await founder.Locator("a[href*='/invitation/']").GetAttributeAsync("href");
        await founder.LinkAsync(words.Of<SetupPage>("ToToday"));
        return new Uri(setup, link!).ToString();
    }

    /// <summary>Takes the colleague's place by the one-time link.</summary>
    public static async Task AcceptAsync(this IPage colleague, string link, Words words)
    {
        await colleague.GotoAsync(link);
        await colleague.GetByLabel(words.Of<InvitationPage>("Password"), Exactly).FillAsync("kollegan provar gröna granar");
        await colleague.ButtonAsync(words.Of<InvitationPage>("Begin"));
        await colleague.LinkAsync(words.Of<InvitationPage>("ToToday"));
    }

    /// <summary>Writes a post with a described picture and sends it for approval.</summary>
    public static async Task WriteAsync(this IPage writer, string title, string text, Words words)
    {
        await writer.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = words.Of<Publishing.PublishingTexts>("Write") }).First.ClickAsync();
        await writer.GetByLabel(words.Of<Composer>("Title"), Exactly).FillAsync(title);
        await writer.GetByLabel(words.Of<Composer>("Text"), Exactly).FillAsync(text);
        await writer.GetByLabel(words.Of<PictureFields>("Choose"), Exactly).SetInputFilesAsync(new FilePayload { Name = "tank.jpg", MimeType = "image/jpeg", Buffer = Photo.Jpeg() });
        await writer.ButtonAsync(words.Of<PictureFields>("Add"));
        await writer.GetByLabel(words.Of<PictureFields>("AltText"), Exactly).FillAsync("En blå vattentank på skolgården vid Ekskolan");
        await writer.ButtonAsync(words.Of<Composer>("Submit"));
    }

    /// <summary>Finds the post on <em>Idag</em>, reads it and publishes it.</summary>
    public static async Task ApproveAsync(this IPage approver, string title, Words words)
    {
        await approver.GetByRole(AriaRole.Link, new() { Name = words.Of<PostsTodayTexts>("ApproveAction") }).ClickAsync();
        await Assertions.Expect(approver.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(title);
        await approver.ButtonAsync(words.Of<ApprovalPanel>("ApproveAndPublish"));
    }

    public static Task ButtonAsync(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public static Task LinkAsync(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    private static PageGetByLabelOptions Exactly => new() { Exact = true };
}
