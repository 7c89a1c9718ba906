using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anslag.Website.Articles;
using Anslag.Website.Pages;
using Anslag.Website.Text;

namespace Anslag.Website.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // It is a file of its own, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(
        new Document(
            "https://jsonfeed.org/version/1.1",
            feed.Title,
            feed.Home.AbsoluteUri,
            feed.Absolute(feed.JsonPath).AbsoluteUri,
            feed.Language,
            [new Author(feed.Title)],
            [.. feed.Articles.Select(article => Item(feed, article))]),
        Options);

    private static Entry Item(Feed feed, Article article) => new(
        Feed.IdOf(article),
        feed.Absolute(article.Path).AbsoluteUri,
        article.Title,
        Feed.HtmlOf(article),
        ArticleText.Of(article.Text).Excerpt,
        feed.PictureOf(article) is { } picture ? feed.Absolute(picture.Shared).AbsoluteUri : null,
        article.PublishedAt.Machine(),
        article.ChangedAt.Machine(),
        article.Language);

    private sealed record Document(
        string Version, string Title, string HomePageUrl, string FeedUrl, string Language, IReadOnlyList<Author> Authors, IReadOnlyList<Entry> Items);

    private sealed record Author(string Name);

    private sealed record Entry(
        string Id, string Url, string Title, string ContentHtml, string Summary, string? Image, string DatePublished, string DateModified, string Language);
}
