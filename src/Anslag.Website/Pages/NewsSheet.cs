using System.Globalization;
using Anslag.Website.Articles;

namespace Anslag.Website.Pages;

/// <summary>
/// One page of the list of news. Older pages are numbered from the oldest, so that what stands on them stays there and one new article
/// changes one page.
/// </summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Number">Its number; <see langword="null"/> on the newest.</param>
/// <param name="Articles">The articles that stand on it.</param>
/// <param name="Newer">The page of newer news.</param>
/// <param name="Older">The page of older news.</param>
public sealed record NewsSheet(string Path, int? Number, IReadOnlyList<Article> Articles, string? Newer, string? Older)
{
    private const int Length = 25;

    /// <summary>The pages of one face, the newest first.</summary>
    /// <param name="language">The face.</param>
    /// <param name="articles">All its articles, the newest first; those taken down keep their place, so that the others keep theirs.</param>
    public static IEnumerable<NewsSheet> Of(SiteLanguage language, IReadOnlyList<Article> articles)
    {
        var numbered = Math.Max(0, (articles.Count / Length) - 1);
        yield return new NewsSheet(language.News, null, Standing(articles.SkipLast(numbered * Length)), null, numbered > 0 ? PathOf(language, numbered) : null);
        for (var number = numbered; number > 0; number--)
        {
            yield return new NewsSheet(
                PathOf(language, number),
                number,
                Standing(articles.SkipLast((number - 1) * Length).TakeLast(Length)),
                number == numbered ? language.News : PathOf(language, number + 1),
                number > 1 ? PathOf(language, number - 1) : null);
        }
    }

    private static Article[] Standing(IEnumerable<Article> articles) => [.. articles.Where(article => article.TakeDown is null)];

    private static string PathOf(SiteLanguage language, int number) => string.Create(CultureInfo.InvariantCulture, $"{language.PageOfNews}{number}");
}
