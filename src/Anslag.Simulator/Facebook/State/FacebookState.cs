using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Anslag.Simulator.Facebook.State;

/// <summary>All that is on the network at a moment; never changed, only followed by the next.</summary>
internal sealed record FacebookState
{
    public static readonly FacebookState Empty = new();

    public ImmutableDictionary<string, Page> Pages { get; private init; } = ImmutableDictionary<string, Page>.Empty;

    public ImmutableDictionary<string, Token> Tokens { get; private init; } = ImmutableDictionary<string, Token>.Empty;

    public ImmutableDictionary<string, Photo> Photos { get; private init; } = ImmutableDictionary<string, Photo>.Empty;

    public ImmutableDictionary<string, Post> Posts { get; private init; } = ImmutableDictionary<string, Post>.Empty;

    public ImmutableDictionary<string, Comment> Comments { get; private init; } = ImmutableDictionary<string, Comment>.Empty;

    /// <summary>Grows with every number given out, so that none is given twice, not even a deleted post's.</summary>
    private long LastNumber { get; init; } = 122_100_000_000_000;

    public FacebookState With(FacebookEntry entry) => entry switch
    {
        PageOpened(var page) => this with { Pages = Pages.SetItem(page.Id, page), LastNumber = Later(page.Id) },
        TokenIssued(var token) => this with { Tokens = Tokens.SetItem(token.Value, token) },
        PageTokensRevoked(var page) => this with { Tokens = Tokens.SetItems(Revoked(page)) },
        PhotoUploaded(var photo) => this with { Photos = Photos.SetItem(photo.Id, photo), LastNumber = Later(photo.Id) },
        PostSaved(var post) => this with { Posts = Posts.SetItem(post.Id, post), LastNumber = Later(post.Number) },
        PostDeleted(var id) => this with { Posts = Posts.Remove(id), Comments = Comments.RemoveRange(CommentsOf(id).Select(comment => comment.Id)) },
        CommentSaved(var comment) => this with { Comments = Comments.SetItem(comment.Id, comment), LastNumber = Later(comment.Number) },
        CommentDeleted(var id) => this with { Comments = Comments.RemoveRange(RepliesTo(id).Select(reply => reply.Id).Append(id)) },
        _ => throw new UnreachableException(),
    };

    /// <summary>A number for a page, a photo or a post: long and uneven, as the network's own are.</summary>
    public string NextNumber() => (LastNumber + RandomNumberGenerator.GetInt32(17, 9973)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A page's posts, newest first.</summary>
    public IEnumerable<Post> PostsOf(string page) => Posts.Values
        .Where(post => post.Page == page)
        .OrderByDescending(post => post.PublishAt ?? post.Created).ThenByDescending(post => post.Number, StringComparer.Ordinal);

    public IEnumerable<Post> LivePostsOf(string page, DateTimeOffset now) => PostsOf(page).Where(post => post.IsLive(now));

    /// <summary>All comments under a post, oldest first.</summary>
    public IEnumerable<Comment> CommentsOf(string post) => Comments.Values
        .Where(comment => comment.Post == post).OrderBy(comment => comment.Number.Length).ThenBy(comment => comment.Number, StringComparer.Ordinal);

    public IEnumerable<Comment> RepliesTo(string comment) => Comments.TryGetValue(comment, out var parent)
        ? CommentsOf(parent.Post).Where(reply => reply.Parent == comment)
        : [];

    private long Later(string number) => Math.Max(LastNumber, long.Parse(number, CultureInfo.InvariantCulture));

    private IEnumerable<KeyValuePair<string, Token>> Revoked(string page) => Tokens
        .Where(token => token.Value.Page == page)
        .Select(token => KeyValuePair.Create(token.Key, token.Value with { IsRevoked = true }));
}
