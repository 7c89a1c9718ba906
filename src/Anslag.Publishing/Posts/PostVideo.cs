using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;

namespace Anslag.Publishing.Posts;

/// <summary>The video of a post. What it shows and says is told in words before it goes out.</summary>
[NotAudited]
public sealed class PostVideo : IBelongsToOrganisation
{
    private PostVideo()
    {
    }

    public OrganisationId OrganisationId { get; private init; }

    public PostId PostId { get; private init; }

    public MediaId Media { get; private init; }

    public string Description { get; private set; } = string.Empty;

    public Video Facts { get; private init; } = null!;

    /// <summary>The size of the file, in bytes.</summary>
    public long Length { get; private init; }

    internal static PostVideo Of(Post post, MediaItem item) => new()
    {
        OrganisationId = post.OrganisationId,
        PostId = post.Id,
        Media = item.Id,
        Facts = item.Video ?? throw new InvalidOperationException($"{item.Id} is no video."),
        Length = item.Length,
    };

    internal bool Describe(string description)
    {
        var trimmed = description.Trim();
        if (trimmed == Description)
            return false;
        Description = trimmed;
        return true;
    }
}
