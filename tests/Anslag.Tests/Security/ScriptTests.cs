using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>Words that would be programs, were they taken for markup: wherever somebody can write, and wherever it is read.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class ScriptTests(AttackedDesk desk)
{
    [Fact]
    public async Task Nothing_that_is_written_runs_on_the_desk()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        await WriteEverywhereAsync(founder);

        var running = new List<string>();
        foreach (var page in await desk.PagesAsync())
            running.AddRange(Attack.WhatWouldRun((await founder.GetAsync(page)).Page).Select(found => $"{page}: {found}"));

        (await founder.GetAsync("/desk/posts")).Words.Should().Contain(Attack.Title);
        running.Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_that_is_written_runs_on_the_citizens_site()
    {
        using var citizen = new Caller(desk.Address);

        var running = new List<string>();
        foreach (var path in new[] { "/", "/en/", "/nyheter", "/konton", "/en/accounts", desk.Article })
            running.AddRange(Attack.WhatWouldRun((await citizen.GetAsync(path)).Page).Select(found => $"{path}: {found}"));

        (await citizen.GetAsync(desk.Article)).Words.Should().Contain(Attack.Title);
        running.Should().BeEmpty();
    }

    [Theory]
    [InlineData("atom", "content", "summary")]
    [InlineData("rss", "encoded", "description")]
    public async Task Nothing_that_is_written_runs_from_a_feed(string kind, params string[] shownAsHtml)
    {
        var feed = XDocument.Parse((await FeedAsync(kind)).Body).Descendants().ToList();

        var texts = feed.Where(element => shownAsHtml.Contains(element.Name.LocalName)).Select(element => element.Value).ToList();
        texts.Should().Contain(text => text.Contains("alert(1)"));
        texts.SelectMany(Running).Should().BeEmpty();
        feed.Select(element => element.Name.LocalName).Should().NotContain(["script", "img", "svg"]);
    }

    [Fact]
    public async Task Nothing_that_is_written_runs_from_the_JSON_feed()
    {
        using var feed = JsonDocument.Parse((await FeedAsync("json")).Body);

        var item = feed.RootElement.GetProperty("items").EnumerateArray().First(item => item.GetProperty("title").GetString() == Attack.Title);
        Running(item.GetProperty("content_html").GetString()!).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/desk/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/invitation/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/setup?code=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/sign-in?returnUrl=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/sign-in?returnUrl=javascript:alert(1)")]
    [InlineData("/desk/posts?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/desk/accounts/new?problem=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/desk/audit?kind=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/nyheter/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task An_address_is_never_taken_as_markup(string path)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        Attack.WhatWouldRun((await founder.GetAsync(path)).Page).Should().BeEmpty();
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://example.se/%0aalert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("\tjava\nscript:alert(1)")]
    public async Task A_link_that_is_a_program_is_refused(string link)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var draft = (await founder.FormsAsync((await founder.GetAsync("/desk/posts/new")).PathOfLocation)).First(form => form.ToString().EndsWith("submit", StringComparison.Ordinal));
        var account = (await founder.FormsAsync((await desk.PagesAsync()).First(page => page.EndsWith("/edit", StringComparison.Ordinal)))).Single(form => form.Handler == "save");

        Reply[] replies = [await founder.PostAsync(draft.With("Form.Link", link)), await founder.PostAsync(account.With("Form.Address", link))];

        replies.Select(reply => reply.Status).Should().AllBeEquivalentTo(HttpStatusCode.OK, "the page comes again with a sentence");
        replies.SelectMany(reply => Attack.WhatWouldRun(reply.Page)).Should().BeEmpty();
    }

    private async Task<Reply> FeedAsync(string kind)
    {
        using var citizen = new Caller(desk.Address);
        var link = (await citizen.GetAsync("/")).Page.QuerySelector($"link[rel=alternate][href$='.{kind}']")!.GetAttribute("href")!;
        return await citizen.GetAsync(new Uri(desk.Address, link).PathAndQuery);
    }

    /// <summary>A person's name, a unit's name and everything that the register says of an account.</summary>
    private async Task WriteEverywhereAsync(Caller founder)
    {
        await SendAsync(founder, "/desk/me", "name", "Form.FullName");
        await SendAsync(founder, $"/desk/units/{(await desk.Books.AddUnitAsync(desk.Organisation, "Kultur")).Id}", "rename", "Form.Name");
        foreach (var page in (await desk.PagesAsync()).Where(page => page.EndsWith("/edit", StringComparison.Ordinal)))
            await SendAsync(founder, page, "save", "Form.Purpose", "Form.Audience", "Form.HouseRules", "Form.AnswerTarget", "Form.ExitPlan", "Form.Decision");
        await using var db = desk.Books.Open(desk.Organisation);
        (await db.Set<Unit>().AnyAsync(unit => unit.Name == Attack.Title, TestContext.Current.CancellationToken)).Should().BeTrue();
    }

    private static async Task SendAsync(Caller founder, string page, string handler, params string[] fields)
    {
        var form = (await founder.FormsAsync(page)).First(form => form.Handler == handler);
        await founder.PostAsync(fields.Aggregate(form, (filled, field) => filled.With(field, Attack.Title)));
    }

    private static IEnumerable<string> Running(string html) => Attack.WhatWouldRun(new HtmlParser().ParseDocument(html));
}
