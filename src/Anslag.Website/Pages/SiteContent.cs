using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Website.Articles;

namespace Anslag.Website.Pages;

/// <summary>All that a site shows, read from the database at one moment.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Frame">What every page shows.</param>
/// <param name="Hosts">The host names it answers to.</param>
/// <param name="Articles">Every article, the newest first, those that were taken down included.</param>
/// <param name="Pictures">The pictures of the articles that stand, and the still pictures of their videos.</param>
/// <param name="Videos">The videos of the articles that stand.</param>
/// <param name="Accounts">The official accounts, by the language they are told in.</param>
internal sealed record SiteContent(
    OrganisationId Organisation, SiteFrame Frame, IReadOnlyList<string> Hosts, IReadOnlyList<Article> Articles,
    IReadOnlyDictionary<MediaId, SitePicture> Pictures, IReadOnlyDictionary<MediaId, SiteVideo> Videos,
    IReadOnlyDictionary<SiteLanguage, IReadOnlyList<OfficialAccount>> Accounts)
{
    /// <summary>The articles of one face of the site, the newest first, those that were taken down included.</summary>
    public IReadOnlyList<Article> In(SiteLanguage language) => [.. Articles.Where(article => article.Face == language.Code)];

    /// <summary>The latest articles of one face that stand.</summary>
    public IReadOnlyList<Article> Latest(SiteLanguage language, int most) =>
        [.. Articles.Where(article => article.Face == language.Code && article.TakeDown is null).Take(most)];
}
