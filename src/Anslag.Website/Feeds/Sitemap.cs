using System.Text;
using System.Xml;
using System.Xml.Linq;
using Anslag.Website.Articles;
using Anslag.Website.Pages;

namespace Anslag.Website.Feeds;

/// <summary>The list of pages for search engines (https://www.sitemaps.org/protocol.html).</summary>
internal static class Sitemap
{
    /// <summary>The protocol's own limit.</summary>
    private const int MostAddresses = 50_000;
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Of(SiteContent content)
    {
        var lists = SiteLanguage.All.SelectMany(language => new[] { language.Front, language.News, language.Accounts }).Select(path => Address(content, path));
        var articles = content.Articles.Where(article => article.TakeDown is null).Select(article => Address(content, article));
        return Written(new XElement(Space + "urlset", lists.Concat(articles).Take(MostAddresses)));
    }

    private static XElement Address(SiteContent content, string path) => new(Space + "url", new XElement(Space + "loc", content.Frame.Absolute(path)));

    private static XElement Address(SiteContent content, Article article)
    {
        var address = Address(content, article.Path);
        address.Add(new XElement(Space + "lastmod", article.ChangedAt.Machine()));
        return address;
    }

    private static byte[] Written(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
            root.Save(writer);
        return bytes.ToArray();
    }
}
