using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;

namespace Anslag.Publishing.Posts;

/// <summary>Everything that a person can type in a post, as it stands on their screen.</summary>
/// <param name="Unit">On whose behalf.</param>
/// <param name="Content">The text and its times.</param>
/// <param name="Versions">The chosen channels, and no others.</param>
/// <param name="Pictures">What is said about each picture on the screen.</param>
public sealed record Draft(UnitId Unit, PostContent Content, IReadOnlyList<VersionDraft> Versions, IReadOnlyList<PictureDraft> Pictures)
{
    /// <summary>What is said about the video on the screen.</summary>
    public VideoDraft? Video { get; init; }

    /// <summary>Whether nothing has been written yet.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Content.Title) && string.IsNullOrWhiteSpace(Content.Text);
}

/// <summary>One chosen channel on the screen.</summary>
public sealed record VersionDraft(AccountId Account, string? OwnText, bool LinksToSite, RepliesFrom Replies = RepliesFrom.Everyone);

/// <summary>One picture on the screen.</summary>
public sealed record PictureDraft(MediaId Media, string AltText, bool IsDecoration);

/// <summary>The video on the screen.</summary>
public sealed record VideoDraft(MediaId Media, string Description);

/// <summary>Where on the screen something is typed: who, in which opened page, since which edition.</summary>
/// <param name="By">Who types.</param>
/// <param name="Page">The opened page; a new one each time the page is loaded.</param>
/// <param name="Edition">The edition that the page showed.</param>
public sealed record Sitting(PersonId By, Guid Page, int Edition);
