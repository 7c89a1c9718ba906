using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;

namespace Anslag.Publishing.Posts;

/// <summary>A picture of a post. It is described in words, or somebody has said that it is decoration; nothing in between goes out.</summary>
[NotAudited]
public sealed class PostPicture : IBelongsToOrganisation
{
    private PostPicture()
    {
    }

    public OrganisationId OrganisationId { get; private init; }

    public PostId PostId { get; private init; }

    public MediaId Media { get; private init; }

    /// <summary>Its place among the post's pictures, from 1.</summary>
    public int Place { get; private init; }

    public string AltText { get; private set; } = string.Empty;

    public bool IsDecoration { get; private set; }

    public bool IsDescribed => IsDecoration || AltText.Length > 0;

    internal static PostPicture Of(Post post, MediaId media, int place) => new()
    {
        OrganisationId = post.OrganisationId,
        PostId = post.Id,
        Media = media,
        Place = place,
    };

    internal bool Describe(string altText, bool isDecoration)
    {
        var trimmed = altText.Trim();
        if (trimmed == AltText && isDecoration == IsDecoration)
            return false;
        (AltText, IsDecoration) = (trimmed, isDecoration);
        return true;
    }
}
