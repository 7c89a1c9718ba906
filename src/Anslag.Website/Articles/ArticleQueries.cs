using Anslag.Channels.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Website.Articles;

internal static class ArticleQueries
{
    public static IQueryable<Article> Whole(this IQueryable<Article> articles) => articles
        .Include(article => article.Pictures.OrderBy(picture => picture.Order))
        .Include(article => article.Video)
        .Include(article => article.Corrections.OrderBy(correction => correction.At))
        .Include(article => article.TakeDown)
        .AsSplitQuery();

    public static IQueryable<Article> PublishedBy(this IQueryable<Article> articles, DeliveryId delivery) =>
        articles.Where(article => article.DeliveryId == delivery);
}
