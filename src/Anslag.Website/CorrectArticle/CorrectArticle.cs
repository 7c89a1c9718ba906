using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.Website.Articles;
using Anslag.Website.Snapshot;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Website.CorrectArticle;

/// <summary>Corrects an article in place and says what was corrected. The same delivery corrects once.</summary>
internal sealed class CorrectArticle(Database database, TimeProvider time)
{
    /// <summary>Corrects it.</summary>
    /// <returns>The article; <see langword="null"/> when there is none, or it has been taken down.</returns>
    public async Task<Article?> HandleAsync(ArticleId id, DeliveryId delivery, Outgoing content, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        var article = await db.Set<Article>().Whole().SingleOrDefaultAsync(article => article.Id == id, cancellationToken);
        if (article is null or { TakeDown: not null })
            return null;
        if (article.Corrections.Any(correction => correction.DeliveryId == delivery))
            return article;
        var now = time.GetUtcNow();
        article.Correct(delivery, content, now);
        SiteChange.Tell(db, by.Organisation, id.ToString(), now);
        await db.SaveChangesAsync(cancellationToken);
        return article;
    }
}
