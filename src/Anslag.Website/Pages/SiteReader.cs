using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.Website.Articles;
using Anslag.Website.Look;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Website.Pages;

/// <summary>Reads what a site shows.</summary>
internal sealed class SiteReader(Database database, IServiceScopeFactory scopes, SiteAddresses addresses, SiteLook look)
{
    public async Task<IReadOnlyList<OrganisationId>> OrganisationsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var organisations = await scope.ServiceProvider.GetRequiredService<IOrganisationDirectory>().OrganisationsAsync(cancellationToken);
        return [.. organisations.Select(organisation => organisation.Id)];
    }

    public async Task<SiteContent> ReadAsync(OrganisationId id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var organisation = await scope.ServiceProvider.GetRequiredService<IOrganisationDirectory>().OrganisationAsync(id, cancellationToken);
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        var frame = new SiteFrame(
            organisation.Name,
            organisation.ShortName,
            addresses.Of(organisation),
            await IsTrialAsync(accounts, id, cancellationToken),
            look.Style.Path,
            look.MarkOf(organisation.ShortName).Path);
        await using var db = database.For(id);
        var articles = await db.Set<Article>().AsNoTracking().Whole().ToListAsync(cancellationToken);
        return new SiteContent(
            id,
            frame,
            addresses.HostsOf(organisation),
            [.. articles.OrderByDescending(article => article.PublishedAt).ThenByDescending(article => article.Id.Value)],
            await PicturesAsync(db, cancellationToken),
            await VideosAsync(db, cancellationToken),
            await OfficialAsync(accounts, id, cancellationToken));
    }

    /// <summary>Until the register says that it is real, the site is a trial (decision 0002).</summary>
    private static async Task<bool> IsTrialAsync(IAccounts accounts, OrganisationId id, CancellationToken cancellationToken)
    {
        var open = await accounts.OpenAsync(id, cancellationToken);
        return open.FirstOrDefault(account => account.Network.IsOwnSite) is not { IsTrial: false };
    }

    private static async Task<Dictionary<MediaId, SitePicture>> PicturesAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        var standing = Standing(db);
        var shown = db.Set<ArticlePicture>().Where(picture => standing.Any(article => article.Id == picture.ArticleId)).Select(picture => picture.MediaId);
        var played = db.Set<ArticleVideo>().Where(video => standing.Any(article => article.Id == video.ArticleId)).Select(video => video.MediaId);
        return await db.Set<MediaItem>()
            .Where(item => shown.Contains(item.Id) || played.Contains(item.Id))
            .Select(item => new SitePicture(item.Id, item.Width, item.Height))
            .ToDictionaryAsync(picture => picture.Media, cancellationToken);
    }

    private static async Task<Dictionary<MediaId, SiteVideo>> VideosAsync(AnslagDb db, CancellationToken cancellationToken)
    {
        var standing = Standing(db);
        var played = db.Set<ArticleVideo>().Where(video => standing.Any(article => article.Id == video.ArticleId)).Select(video => video.MediaId);
        var items = await db.Set<MediaItem>().AsNoTracking().Where(item => played.Contains(item.Id) && item.StillHash != null).ToListAsync(cancellationToken);
        return items.ToDictionary(item => item.Id, item => new SiteVideo(item.Id, item.Width, item.Height, item.Video!.Duration, item.Length));
    }

    private static IQueryable<Article> Standing(AnslagDb db) => db.Set<Article>().Where(article => article.TakeDown == null);

    private static async Task<Dictionary<SiteLanguage, IReadOnlyList<OfficialAccount>>> OfficialAsync(
        IAccounts accounts, OrganisationId id, CancellationToken cancellationToken)
    {
        Dictionary<SiteLanguage, IReadOnlyList<OfficialAccount>> official = [];
        foreach (var language in SiteLanguage.All)
            official[language] = await Reading.InAsync(language, () => accounts.OfficialAsync(id, cancellationToken));
        return official;
    }
}
