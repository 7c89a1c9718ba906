using Anslag.Channels.Contracts;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Publishing.Contracts;

namespace Anslag.Publishing.Posts;

/// <summary>The post as one channel gets it. It follows the post's text until somebody gives it one of its own.</summary>
[NotAudited]
public sealed class Version : IBelongsToOrganisation
{
    private Version()
    {
    }

    public OrganisationId OrganisationId { get; private init; }

    public PostId PostId { get; private init; }

    public AccountId Account { get; private init; }

    /// <summary>Its own text; <see langword="null"/> while it follows the post's.</summary>
    public string? OwnText { get; private set; }

    /// <summary>Whether it links to the article on the own website, and waits for it.</summary>
    public bool LinksToSite { get; private set; }

    internal static Version Of(Post post, AccountId account) => new()
    {
        OrganisationId = post.OrganisationId,
        PostId = post.Id,
        Account = account,
        LinksToSite = true,
    };

    internal bool Change(string? ownText, bool linksToSite)
    {
        var own = string.IsNullOrWhiteSpace(ownText) ? null : ownText;
        if (own == OwnText && linksToSite == LinksToSite)
            return false;
        (OwnText, LinksToSite) = (own, linksToSite);
        return true;
    }
}
