using Anslag.Channels.Contracts;
using Anslag.Kernel.Storage;
using Anslag.Website.Articles;
using Anslag.Website.Snapshot;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Website;

/// <summary>What of the site a citizen can see on this node, and where.</summary>
internal sealed class SiteVisibility(Database database, SnapshotBuilder builder, SiteAddresses addresses)
{
    public Uri Address => addresses.Installation;

    /// <summary>Waits until the snapshot shows the article as it is, and says where it stands.</summary>
    public async Task<NetworkReceipt> ShowAsync(Article article, CancellationToken cancellationToken)
    {
        var site = await builder.BringUpToDateAsync(article.OrganisationId, cancellationToken);
        return new NetworkReceipt(article.Id.ToString(), site.AddressOf(article.Path));
    }

    /// <summary>Looks for what a delivery did. Rows tell it; citizens see it before it is called live.</summary>
    public async Task<Finding> FindAsync(Sending sending, ArticleId? original, CancellationToken cancellationToken) =>
        await EffectAsync(sending, original, cancellationToken) is { } article
            ? new Finding.Live(await ShowAsync(article, cancellationToken))
            : new Finding.Absent();

    private async Task<Article?> EffectAsync(Sending sending, ArticleId? original, CancellationToken cancellationToken)
    {
        await using var db = database.For(sending.Connection.Organisation);
        var articles = db.Set<Article>().AsNoTracking();
        var effect = sending.Kind switch
        {
            DeliveryKind.Post => articles.PublishedBy(sending.Delivery),
            DeliveryKind.Correction => articles.Where(article => article.Corrections.Any(correction => correction.DeliveryId == sending.Delivery)),
            _ => articles.Where(article => article.Id == original && article.TakeDown != null),
        };
        return await effect.SingleOrDefaultAsync(cancellationToken);
    }
}
