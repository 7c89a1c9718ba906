namespace Anslag.Simulator.Facebook.State;

/// <summary>A comment on a post, or a reply to one.</summary>
/// <param name="Post">The id of the post that it stands under.</param>
/// <param name="Number">Its own part of the id <c>{post's number}_{number}</c>.</param>
/// <param name="Parent">The comment that it replies to; null for one on the post itself.</param>
/// <param name="Author">Who wrote it: a citizen, or the page.</param>
/// <param name="Message">What it says.</param>
/// <param name="Created">When it was written.</param>
/// <param name="Edited">When it was last changed, if ever.</param>
public sealed record Comment(
    string Post, string Number, string? Parent, Author Author, string Message, DateTimeOffset Created, DateTimeOffset? Edited = null)
{
    public string Id => $"{Post[(Post.IndexOf('_', StringComparison.Ordinal) + 1)..]}_{Number}";

    /// <summary>The page that the post is on.</summary>
    public string Page => Post[..Post.IndexOf('_', StringComparison.Ordinal)];

    /// <summary>Whether the page has hidden it from everybody but its author.</summary>
    public bool IsHidden { get; init; }

    public bool IsByPage => Author.Id == Page;
}
