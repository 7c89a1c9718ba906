using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Anslag.Simulator.Facebook.Webhooks;
using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Facebook.State;

/// <summary>All that is on the network at a moment; never changed, only followed by the next.</summary>
internal sealed record FacebookState : IState<FacebookState, FacebookEntry>
{
    public static readonly FacebookState Empty = new();

    public ImmutableDictionary<string, Page> Pages { get; private init; } = ImmutableDictionary<string, Page>.Empty;

    public IEnumerable<Page> PagesInOrder => Pages.Values.OrderBy(page => page.Id, StringComparer.Ordinal);

    public ImmutableDictionary<string, Token> Tokens { get; private init; } = ImmutableDictionary<string, Token>.Empty;

    public ImmutableDictionary<string, Photo> Photos { get; private init; } = ImmutableDictionary<string, Photo>.Empty;

    public ImmutableDictionary<string, Video> Videos { get; private init; } = ImmutableDictionary<string, Video>.Empty;

    public ImmutableDictionary<string, Post> Posts { get; private init; } = ImmutableDictionary<string, Post>.Empty;

    public ImmutableDictionary<string, Comment> Comments { get; private init; } = ImmutableDictionary<string, Comment>.Empty;

    public ImmutableDictionary<string, Conversation> Conversations { get; private init; } = ImmutableDictionary<string, Conversation>.Empty;

    public ImmutableDictionary<string, Message> Messages { get; private init; } = ImmutableDictionary<string, Message>.Empty;

    public ImmutableDictionary<string, Rating> Ratings { get; private init; } = ImmutableDictionary<string, Rating>.Empty;

    /// <summary>Where the app wants to be told what happens.</summary>
    public Uri? HookAddress { get; private init; }

    public ImmutableDictionary<string, Subscription> Subscriptions { get; private init; } = ImmutableDictionary<string, Subscription>.Empty;

    /// <summary>Grows with every number given out, so that none is given twice, not even a deleted post's.</summary>
    private long LastNumber { get; init; } = 122_100_000_000_000;

    public FacebookState With(FacebookEntry entry) => entry switch
    {
        PageOpened(var page) => this with { Pages = Pages.SetItem(page.Id, page), LastNumber = Later(page.Id) },
        TokenIssued(var token) => this with { Tokens = Tokens.SetItem(token.Value, token) },
        PageTokensRevoked(var page) => this with { Tokens = Tokens.SetItems(Revoked(page)) },
        PhotoUploaded(var photo) => this with { Photos = Photos.SetItem(photo.Id, photo), LastNumber = Later(photo.Id) },
        PostSaved(var post) => this with { Posts = Posts.SetItem(post.Id, post), LastNumber = Later(post.Number) },
        VideoSaved(var video) => this with { Videos = Videos.SetItem(video.Id, video), LastNumber = Later(video.Id) },
        VideoPublished(var video, var post) => With(new VideoSaved(video)).With(new PostSaved(post)),
        VideoDeleted(var id) => this with { Videos = Videos.Remove(id), Posts = Posts.Remove(Videos.GetValueOrDefault(id)?.Post ?? id) },
        PostDeleted(var id) => this with
        {
            Posts = Posts.Remove(id),
            Videos = Videos.RemoveRange(Videos.Values.Where(video => video.Post == id).Select(video => video.Id)),
            Comments = Comments.RemoveRange(CommentsOf(id).Select(comment => comment.Id)),
        },
        CommentSaved(var comment) => this with { Comments = Comments.SetItem(comment.Id, comment), LastNumber = Later(comment.Number) },
        CommentDeleted(var id) => this with { Comments = Comments.RemoveRange(RepliesTo(id).Select(reply => reply.Id).Append(id)) },
        ConversationOpened(var opened) => this with { Conversations = Conversations.SetItem(opened.Id, opened), LastNumber = Later(opened.Number) },
        MessageSent(var message) => this with { Messages = Messages.SetItem(message.Id, message), LastNumber = Later(message.Number) },
        PageRated(var rating) => this with { Ratings = Ratings.SetItem(rating.Id, rating), LastNumber = Later(rating.Number) },
        HookRegistered(var address) => this with { HookAddress = address },
        PageSubscribed(var subscription) => this with { Subscriptions = Subscriptions.SetItem(subscription.Page, subscription) },
        PageUnsubscribed(var page) => this with { Subscriptions = Subscriptions.Remove(page) },
        _ => throw new UnreachableException(),
    };

    /// <summary>A number for a page, a photo or a post: long and uneven, as the network's own are.</summary>
    public string NextNumber() => (LastNumber + RandomNumberGenerator.GetInt32(17, 9973)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A page's own posts, newest first.</summary>
    public IEnumerable<Post> PostsOf(string page) => AllPostsOf(page).Where(post => post.By is null);

    /// <summary>What citizens have posted on a page, newest first.</summary>
    public IEnumerable<Post> VisitorPostsOf(string page) => AllPostsOf(page).Where(post => post is { By: not null, IsElsewhere: false });

    /// <summary>What citizens have posted elsewhere and named the page in, newest first.</summary>
    public IEnumerable<Post> TaggedPostsOf(string page) => AllPostsOf(page).Where(post => post.IsElsewhere);

    public IEnumerable<Rating> RatingsOf(string page) => Ratings.Values
        .Where(rating => rating.Page == page).OrderBy(rating => rating.Number, StringComparer.Ordinal);

    public IEnumerable<Post> LivePostsOf(string page, DateTimeOffset now) => PostsOf(page).Where(post => post.IsLive(now));

    /// <summary>All comments under a post, oldest first.</summary>
    public IEnumerable<Comment> CommentsOf(string post) => Comments.Values
        .Where(comment => comment.Post == post).OrderBy(comment => comment.Number.Length).ThenBy(comment => comment.Number, StringComparer.Ordinal);

    public IEnumerable<Comment> RepliesTo(string comment) => Comments.TryGetValue(comment, out var parent)
        ? CommentsOf(parent.Post).Where(reply => reply.Parent == comment)
        : [];

    public IEnumerable<Conversation> ConversationsOf(string page) => Conversations.Values
        .Where(conversation => conversation.Page == page).OrderBy(conversation => conversation.Number, StringComparer.Ordinal);

    public Conversation? ConversationWith(string page, string citizen) => ConversationsOf(page).FirstOrDefault(conversation => conversation.Citizen.Id == citizen);

    /// <summary>The messages of a conversation, oldest first.</summary>
    public IEnumerable<Message> MessagesIn(string conversation) => Messages.Values
        .Where(message => message.Conversation == conversation).OrderBy(message => message.Number, StringComparer.Ordinal);

    public bool IsSubscribed(string page, string field) => Subscriptions.TryGetValue(page, out var subscription) && subscription.Fields.Contains(field);

    private IEnumerable<Post> AllPostsOf(string page) => Posts.Values
        .Where(post => post.Page == page)
        .OrderByDescending(post => post.PublishAt ?? post.Created).ThenByDescending(post => post.Number, StringComparer.Ordinal);

    private long Later(string number) => Math.Max(LastNumber, long.Parse(number, CultureInfo.InvariantCulture));

    private IEnumerable<KeyValuePair<string, Token>> Revoked(string page) => Tokens
        .Where(token => token.Value.Page == page)
        .Select(token => KeyValuePair.Create(token.Key, token.Value with { IsRevoked = true }));
}
