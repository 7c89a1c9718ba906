using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Website.Articles;

/// <summary>An article was corrected: when, what, and what stood there before.</summary>
public sealed class Correction : IBelongsToOrganisation
{
    private Correction()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public ArticleId ArticleId { get; private init; }

    /// <summary>The delivery that corrected it; the same delivery never corrects twice.</summary>
    public DeliveryId DeliveryId { get; private init; }

    /// <summary>What was corrected, in words for the reader.</summary>
    public string? Note { get; private init; }

    public string TitleBefore { get; private init; } = string.Empty;

    public string TextBefore { get; private init; } = string.Empty;

    public DateTimeOffset At { get; private init; }

    public static Correction Of(Article article, DeliveryId delivery, string? note, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = article.OrganisationId,
        ArticleId = article.Id,
        DeliveryId = delivery,
        Note = note,
        TitleBefore = article.Title,
        TextBefore = article.Text,
        At = now,
    };
}
