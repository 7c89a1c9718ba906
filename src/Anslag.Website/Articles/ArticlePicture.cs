using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;

namespace Anslag.Website.Articles;

/// <summary>A picture of an article.</summary>
public sealed class ArticlePicture : IBelongsToOrganisation
{
    private ArticlePicture()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public ArticleId ArticleId { get; private init; }

    /// <summary>Its place among the article's pictures, from zero.</summary>
    public int Order { get; private init; }

    public MediaId MediaId { get; private init; }

    /// <summary>What it shows, in words; empty for decoration.</summary>
    public string AltText { get; private init; } = string.Empty;

    public static ArticlePicture Of(Article article, int order, OutgoingPicture picture) => new()
    {
        Id = Guid.CreateVersion7(article.ChangedAt),
        OrganisationId = article.OrganisationId,
        ArticleId = article.Id,
        Order = order,
        MediaId = picture.Media,
        AltText = picture.AltText,
    };
}
