using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.Testing;
using Anslag.Testing.Networks;
using Anslag.Website.Articles;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Website;

/// <summary>The own site is a network like every other, and is held to the same contract.</summary>
public sealed class OwnSiteContractTests(SqliteDatabase database) : NetworkContract, IClassFixture<SqliteDatabase>
{
    protected override async Task<NetworkBench> BenchAsync() => new Site(await WebsiteServices.OnAsync(database));

    private sealed class Site(WebsiteServices site) : NetworkBench
    {
        public override INetwork Network => site.Network;

        public override Task<AccountConnection> OpenAccountAsync() =>
            Task.FromResult(new AccountConnection(Id.Random<AccountId>(), site.Ekbacken, "website", Secret: string.Empty, IsTrial: false));

        public override Task<MediaId> TakeInPictureAsync(OrganisationId organisation) => site.PhotoAsync();

        public override async Task<IReadOnlyList<SeenPost>> SeenAsync(AccountConnection account)
        {
            await using var db = site.Get<Database>().For(account.Organisation);
            var articles = await db.Set<Article>().Include(article => article.Pictures).Where(article => article.TakeDown == null).ToListAsync(Token);
            return [.. articles.Select(article => new SeenPost(article.Id.ToString(), article.Text, [.. article.Pictures.Select(picture => picture.AltText)]))];
        }

        public override ValueTask DisposeAsync() => site.DisposeAsync();
    }
}
