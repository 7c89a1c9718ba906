using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Anslag.Website.Articles;
using Anslag.Website.Snapshot;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Website.PublishArticle;

/// <summary>Publishes an article. The same delivery publishes once, however often it is asked and by how many nodes at a time.</summary>
internal sealed class PublishArticle(Database database, TimeProvider time)
{
    private const int MostTries = 5;

    public async Task<Article> HandleAsync(DeliveryId delivery, Outgoing content, Actor by, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await PublishAsync(delivery, content, by, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < MostTries)
            {
                // Somebody took the slug, or published the same delivery, at the same moment: look again.
            }
        }
    }

    private async Task<Article> PublishAsync(DeliveryId delivery, Outgoing content, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by);
        if (await db.Set<Article>().AsNoTracking().PublishedBy(delivery).SingleOrDefaultAsync(cancellationToken) is { } published)
            return published;
        var now = time.GetUtcNow();
        var article = Article.Publish(by.Organisation, delivery, await FreeSlugAsync(db, content, cancellationToken), content, now);
        db.Add(article);
        SiteChange.Tell(db, by.Organisation, article.Id.ToString(), now);
        await db.SaveChangesAsync(cancellationToken);
        return article;
    }

    private static async Task<string> FreeSlugAsync(AnslagDb db, Outgoing content, CancellationToken cancellationToken)
    {
        var slug = Slug.Of(content.Title, SiteLanguage.Of(content.Language).SlugOtherwise);
        var taken = await db.Set<Article>().Select(article => article.Slug).Where(other => other.StartsWith(slug)).ToHashSetAsync(cancellationToken);
        return Slug.Free(slug, taken);
    }
}
