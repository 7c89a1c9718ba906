namespace Anslag.Website.Articles;

/// <summary>The two faces of the site. English content stands under <c>/en/</c>; every other language stands beside the Swedish.</summary>
/// <param name="Code">The language of the page around the content.</param>
/// <param name="Front">The front page.</param>
/// <param name="News">All news.</param>
/// <param name="PageOfNews">The folder of the older news.</param>
/// <param name="Accounts">The list of official accounts.</param>
/// <param name="Feed">The feeds, without their endings.</param>
/// <param name="NotFound">The key of the page that is shown where there is none. No request path can name it.</param>
/// <param name="SlugOtherwise">The slug of a title that gives none.</param>
public sealed record SiteLanguage(
    string Code, string Front, string News, string PageOfNews, string Accounts, string Feed, string NotFound, string SlugOtherwise)
{
    public static SiteLanguage Swedish { get; } =
        new("sv", "/", "/nyheter", "/nyheter/sida/", "/konton", "/flode", "404 sv", "nyhet");

    public static SiteLanguage English { get; } =
        new("en", "/en/", "/en/news", "/en/news/page/", "/en/accounts", "/en/feed", "404 en", "news");

    public static IReadOnlyList<SiteLanguage> All { get; } = [Swedish, English];

    public SiteLanguage Other => this == Swedish ? English : Swedish;

    /// <summary>Where content in a language stands.</summary>
    public static SiteLanguage Of(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase) ? English : Swedish;

    public static SiteLanguage Named(string code) => code == English.Code ? English : Swedish;

    /// <summary>The face that a path belongs to.</summary>
    public static SiteLanguage At(string path) => path.StartsWith(English.Front, StringComparison.Ordinal) ? English : Swedish;

    public string Article(string slug) => $"{News}/{slug}";
}
