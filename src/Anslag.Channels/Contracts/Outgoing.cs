using System.Text.Json.Serialization;
using Anslag.Kernel.Media;

namespace Anslag.Channels.Contracts;

/// <summary>What a delivery carries to a network.</summary>
/// <param name="Title">The heading; networks without headings leave it out.</param>
/// <param name="Text">The text, as the version of this channel has it.</param>
/// <param name="Language">The language of the text (BCP 47), such as <c>sv</c>.</param>
/// <param name="Link">Where the text leads; when a delivery comes <see cref="DeliveryOrder.After"/> another, that one's address stands here.</param>
/// <param name="Pictures">The pictures, in order.</param>
public sealed record Outgoing(string Title, string Text, string Language, Uri? Link, IReadOnlyList<OutgoingPicture> Pictures)
{
    /// <summary>The video, where there is one.</summary>
    public OutgoingVideo? Video { get; init; }

    /// <summary>What a correction corrects, in words for the reader; only on corrections and take-downs.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a link will stand in it that is not known yet: the article on the own website.</summary>
    public bool AwaitsLink { get; init; }

    /// <summary>Who may answer, where the network lets the writer say so.</summary>
    public RepliesFrom Replies { get; init; }

    /// <summary>Whether it goes out with a link.</summary>
    [JsonIgnore]
    public bool HasLink => AwaitsLink || Link is not null;
}

/// <summary>Who may answer a post.</summary>
public enum RepliesFrom
{
    /// <summary>Everyone.</summary>
    Everyone,

    /// <summary>Those who are mentioned in it.</summary>
    Mentioned,

    /// <summary>Nobody.</summary>
    Nobody,
}

/// <summary>The video of an <see cref="Outgoing"/>.</summary>
/// <param name="Media">The video in the media store.</param>
/// <param name="Description">What it shows and says, in words.</param>
/// <param name="Facts">What it is.</param>
/// <param name="Length">The size of the file, in bytes.</param>
public sealed record OutgoingVideo(MediaId Media, string Description, Video Facts, long Length);

/// <summary>A picture of an <see cref="Outgoing"/>.</summary>
/// <param name="Media">The picture in the media store.</param>
/// <param name="AltText">What it shows, in words; empty only where the writer has said that it is decoration.</param>
public sealed record OutgoingPicture(MediaId Media, string AltText)
{
    /// <summary>Whether the writer has said that it is decoration and tells nothing.</summary>
    public bool IsDecoration { get; init; }
}
