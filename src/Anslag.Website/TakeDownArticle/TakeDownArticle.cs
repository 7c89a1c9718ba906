using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.Website.Articles;
using Anslag.Website.Snapshot;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Website.TakeDownArticle;

/// <summary>Takes an article down. Its address answers that it is gone; one that is gone already stays as it is.</summary>
internal sealed class TakeDownArticle(Database database, TimeProvider time)
{
    /// <summary>Takes it down.</summary>
    /// <returns>The article; <see langword="null"/> when there never was one.</returns>
    public async Task<Article?> HandleAsync(ArticleId id, DeliveryId delivery, string? note, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var article = await db.Set<Article>().Include(article => article.TakeDown).SingleOrDefaultAsync(article => article.Id == id, cancellationToken);
        if (article is null or { TakeDown: not null })
            return article;
        var now = time.GetUtcNow();
        article.TakeAway(delivery, note, now);
        SiteChange.Tell(db, by.Organisation, id.ToString(), now);
        await db.SaveChangesAsync(cancellationToken);
        return article;
    }
}
