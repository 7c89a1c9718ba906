using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;

namespace Anslag.Website.Articles;

/// <summary>The video of an article.</summary>
public sealed class ArticleVideo : IBelongsToOrganisation
{
    private ArticleVideo()
    {
    }

    public ArticleId ArticleId { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public MediaId MediaId { get; private init; }

    /// <summary>What it shows and says, in words.</summary>
    public string Description { get; private set; } = string.Empty;

    public static ArticleVideo Of(Article article, OutgoingVideo video) => new()
    {
        ArticleId = article.Id,
        OrganisationId = article.OrganisationId,
        MediaId = video.Media,
        Description = video.Description,
    };

    public bool Shows(OutgoingVideo video) => MediaId == video.Media;

    public void Describe(string description) => Description = description;
}
