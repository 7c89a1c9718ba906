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

    /// <summary>Who may answer, where the network lets the writer say so.</summary>
    public RepliesFrom Replies { get; private set; }

    internal static Version Of(Post post, AccountId account) => new()
    {
        OrganisationId = post.OrganisationId,
        PostId = post.Id,
        Account = account,
        LinksToSite = true,
    };

    /// <summary>As it stands on a screen.</summary>
    public VersionDraft ToDraft() => new(Account, OwnText, LinksToSite, Replies);

    internal bool Change(VersionDraft draft)
    {
        var changed = draft with { OwnText = string.IsNullOrWhiteSpace(draft.OwnText) ? null : draft.OwnText };
        if (changed == ToDraft())
            return false;
        (OwnText, LinksToSite, Replies) = (changed.OwnText, changed.LinksToSite, changed.Replies);
        return true;
    }
}
