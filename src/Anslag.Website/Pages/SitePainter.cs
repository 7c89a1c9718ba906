using Anslag.Website.Articles;
using Anslag.Website.Feeds;
using Anslag.Website.Look;
using Anslag.Website.Snapshot;

namespace Anslag.Website.Pages;

/// <summary>Paints every page of a site.</summary>
internal sealed class SitePainter(PageRenderer pages, PicturePainter pictures, VideoPainter videos, SiteLook look)
{
    private const int OnFrontPage = 10;
    private const int InFeeds = 30;

    public async Task PaintAsync(SiteContent read, Drawing drawing, CancellationToken cancellationToken)
    {
        foreach (var asset in look.Fonts.Append(look.Style).Append(look.MarkOf(read.Frame.ShortName)))
            await drawing.AddAsync(asset.Path, new SiteFile(asset.ContentType, asset.Path) { IsLasting = true }, asset.Content, cancellationToken);
        var content = read with
        {
            Pictures = await pictures.PaintAsync(read, drawing, cancellationToken),
            Videos = await videos.PaintAsync(read, drawing, cancellationToken),
        };
        foreach (var article in content.Articles)
            await PaintAsync(PageOf(article, content), content, drawing, cancellationToken);
        foreach (var page in SiteLanguage.All.SelectMany(language => PagesOf(language, content)))
            await PaintAsync(page, content, drawing, cancellationToken);
        foreach (var (path, type, text) in Texts(content))
            await drawing.AddAsync(path, new SiteFile(type, string.Empty), text, cancellationToken);
    }

    private static SitePage PageOf(Article article, SiteContent content)
    {
        var language = SiteLanguage.Named(article.Face);
        if (article.TakeDown is { } takeDown)
        {
            return SitePage.Of<GonePage>(article.Path, language, article.Source()) with
            {
                Status = 410,
                Parameters = new() { ["TakeDown"] = takeDown },
            };
        }
        var shown = article.Pictures.Count(picture => content.Pictures.ContainsKey(picture.MediaId));
        var video = article.Video is { } own ? content.Videos.GetValueOrDefault(own.MediaId) : null;
        return SitePage.Of<ArticlePage>(article.Path, language, $"{article.Source()} {shown} {video}") with
        {
            Parameters = new() { ["Article"] = article, ["Pictures"] = content.Pictures, ["Video"] = video },
        };
    }

    private static IEnumerable<SitePage> PagesOf(SiteLanguage language, SiteContent content)
    {
        var latest = content.Latest(language, OnFrontPage);
        yield return SitePage.Of<FrontPage>(language.Front, language, latest.Source())
            with { Parameters = new() { ["Articles"] = latest, ["Pictures"] = content.Pictures } };
        foreach (var sheet in NewsSheet.Of(language, content.In(language)))
        {
            yield return SitePage.Of<NewsPage>(sheet.Path, language, $"{sheet.Newer} {sheet.Older} {sheet.Articles.Source()}")
                with { Parameters = new() { ["Sheet"] = sheet, ["Pictures"] = content.Pictures } };
        }
        yield return SitePage.Of<AccountsPage>(language.Accounts, language, string.Join('\n', content.Accounts[language]))
            with { Parameters = new() { ["Accounts"] = content.Accounts[language] } };
        yield return SitePage.Of<NotFoundPage>(language.NotFound, language, string.Empty) with { Status = 404 };
    }

    private static IEnumerable<(string Path, string ContentType, byte[] Text)> Texts(SiteContent content)
    {
        foreach (var language in SiteLanguage.All)
        {
            var feed = new Feed(content, language, content.Latest(language, InFeeds));
            yield return (feed.AtomPath, "application/atom+xml; charset=utf-8", feed.Atom());
            yield return (feed.RssPath, "application/rss+xml; charset=utf-8", feed.Rss());
            yield return (feed.JsonPath, "application/feed+json; charset=utf-8", JsonFeed.Of(feed));
        }
        yield return ("/sitemap.xml", "application/xml; charset=utf-8", Sitemap.Of(content));
        yield return ("/robots.txt", "text/plain; charset=utf-8", Robots.Of(content.Frame));
    }

    private Task PaintAsync(SitePage page, SiteContent content, Drawing drawing, CancellationToken cancellationToken)
    {
        page.Parameters["Site"] = content.Frame;
        page.Parameters["Language"] = page.Language;
        var file = new SiteFile("text/html; charset=utf-8", $"{content.Frame} {page.Source}") { Status = page.Status };
        return drawing.AddAsync(page.Path, file, cancellation => pages.DrawAsync(page.Component, page.Language, page.Parameters, cancellation), cancellationToken);
    }
}
