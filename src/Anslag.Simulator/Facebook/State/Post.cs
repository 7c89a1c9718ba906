using System.Collections.Immutable;

namespace Anslag.Simulator.Facebook.State;

/// <summary>A post on a page: live, to be published by itself at a time, or a draft.</summary>
/// <param name="Page">The page it is on.</param>
/// <param name="Number">Its own part of the id <c>{page}_{number}</c>.</param>
/// <param name="Created">When it was handed in.</param>
/// <param name="PublishAt">When it was or will be published; null for a draft.</param>
/// <param name="Edited">When it was last changed, if ever.</param>
public sealed record Post(string Page, string Number, DateTimeOffset Created, DateTimeOffset? PublishAt, DateTimeOffset? Edited = null)
{
    public string Id => $"{Page}_{Number}";

    public string? Message { get; init; }

    public string? Link { get; init; }

    public ImmutableArray<string> Photos { get; init; } = [];

    /// <summary>The video that it shows.</summary>
    public string? Video { get; init; }

    public string? VideoTitle { get; init; }

    /// <summary>The citizen who wrote it; null for a post of the page's own.</summary>
    public Author? By { get; init; }

    /// <summary>Whether it is not on the page and only names it.</summary>
    public bool IsElsewhere { get; init; }

    public bool IsHidden { get; init; }

    public bool IsPinned { get; init; }

    public bool IsPublished(DateTimeOffset now) => PublishAt <= now;

    public bool IsScheduled(DateTimeOffset now) => PublishAt > now;

    /// <summary>Whether a citizen sees it.</summary>
    public bool IsLive(DateTimeOffset now) => IsPublished(now) && !IsHidden;
}
