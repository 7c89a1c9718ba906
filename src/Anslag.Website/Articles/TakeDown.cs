using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Website.Articles;

/// <summary>An article was taken down: when, and why in words for the reader.</summary>
public sealed class TakeDown : IBelongsToOrganisation
{
    private TakeDown()
    {
    }

    public ArticleId ArticleId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public DeliveryId DeliveryId { get; private init; }

    public string? Note { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static TakeDown Of(Article article, DeliveryId delivery, string? note, DateTimeOffset now) => new()
    {
        ArticleId = article.Id,
        OrganisationId = article.OrganisationId,
        DeliveryId = delivery,
        Note = note,
        At = now,
    };
}
