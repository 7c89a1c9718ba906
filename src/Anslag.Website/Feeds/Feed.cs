using System.Security;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Anslag.Kernel.Media;
using Anslag.Website.Articles;
using Anslag.Website.Pages;
using Anslag.Website.Text;

namespace Anslag.Website.Feeds;

/// <summary>The latest news as a feed. Everything in it comes from the articles, so that the same articles give the same bytes.</summary>
internal sealed class Feed(SiteContent content, SiteLanguage language, IReadOnlyList<Article> articles)
{
    public string AtomPath => language.Feed + ".atom";

    public string RssPath => language.Feed + ".rss";

    public string JsonPath => language.Feed + ".json";

    public string Title => content.Frame.Name;

    public string Language => language.Code;

    public Uri Home => Absolute(language.Front);

    public IReadOnlyList<Article> Articles => articles;

    public Uri Absolute(string path) => new(content.Frame.Absolute(path));

    public static string IdOf(Article article) => $"urn:uuid:{article.Id}";

    public static string HtmlOf(Article article)
    {
        var text = ArticleText.Of(article.Text);
        return text.Lead + text.Body;
    }

    /// <summary>The picture that leads an article.</summary>
    public SitePicture? PictureOf(Article article) =>
        article.LeadingMedia is { } media ? Find(media) : null;

    public byte[] Atom() => Written(Syndication(AtomPath, "application/atom+xml"), feed => new Atom10FeedFormatter(feed));

    public byte[] Rss() => Written(Syndication(RssPath, "application/rss+xml"), feed => new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: false));

    private SitePicture? Find(MediaId media) => content.Pictures.GetValueOrDefault(media);

    private SyndicationFeed Syndication(string path, string type)
    {
        var feed = new SyndicationFeed(Title, Title, Home)
        {
            Id = Absolute(path).AbsoluteUri,
            Language = Language,
            LastUpdatedTime = articles.Select(article => article.ChangedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Items = [.. articles.Select(Item)],
        };
        feed.Authors.Add(new SyndicationPerson { Name = Title });
        feed.Links.Add(new SyndicationLink(Absolute(path), "self", title: null, type, length: 0));
        return feed;
    }

    private SyndicationItem Item(Article article)
    {
        var item = new SyndicationItem
        {
            Id = IdOf(article),
            Title = new TextSyndicationContent(article.Title),
            Content = new TextSyndicationContent(HtmlOf(article), TextSyndicationContentKind.Html),
            // RSS 2.0 cannot say that a description is plain text: readers take it for HTML, so that is what it must be.
            Summary = new TextSyndicationContent(SecurityElement.Escape(ArticleText.Of(article.Text).Excerpt), TextSyndicationContentKind.Html),
            PublishDate = article.PublishedAt,
            LastUpdatedTime = article.ChangedAt,
        };
        item.AddPermalink(Absolute(article.Path));
        item.Id = IdOf(article);
        if (PictureOf(article) is { } picture)
            item.Links.Add(new SyndicationLink(Absolute(picture.Shared), "enclosure", title: null, "image/jpeg", length: 0));
        return item;
    }

    private static byte[] Written(SyndicationFeed feed, Func<SyndicationFeed, SyndicationFeedFormatter> format)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
            format(feed).WriteTo(writer);
        return bytes.ToArray();
    }
}
