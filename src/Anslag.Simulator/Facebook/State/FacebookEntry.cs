using System.Text.Json.Serialization;
using Anslag.Simulator.Facebook.Webhooks;

namespace Anslag.Simulator.Facebook.State;

/// <summary>Something that happened on the network, as the journal keeps it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "happened")]
[JsonDerivedType(typeof(PageOpened), "page-opened")]
[JsonDerivedType(typeof(TokenIssued), "token-issued")]
[JsonDerivedType(typeof(PageTokensRevoked), "page-tokens-revoked")]
[JsonDerivedType(typeof(PhotoUploaded), "photo-uploaded")]
[JsonDerivedType(typeof(VideoSaved), "video-saved")]
[JsonDerivedType(typeof(VideoPublished), "video-published")]
[JsonDerivedType(typeof(VideoDeleted), "video-deleted")]
[JsonDerivedType(typeof(PostSaved), "post-saved")]
[JsonDerivedType(typeof(PostDeleted), "post-deleted")]
[JsonDerivedType(typeof(CommentSaved), "comment-saved")]
[JsonDerivedType(typeof(CommentDeleted), "comment-deleted")]
[JsonDerivedType(typeof(ConversationOpened), "conversation-opened")]
[JsonDerivedType(typeof(MessageSent), "message-sent")]
[JsonDerivedType(typeof(PageRated), "page-rated")]
[JsonDerivedType(typeof(HookRegistered), "hook-registered")]
[JsonDerivedType(typeof(PageSubscribed), "page-subscribed")]
[JsonDerivedType(typeof(PageUnsubscribed), "page-unsubscribed")]
internal abstract record FacebookEntry;

internal sealed record PageOpened(Page Page) : FacebookEntry;

internal sealed record TokenIssued(Token Token) : FacebookEntry;

internal sealed record PageTokensRevoked(string Page) : FacebookEntry;

internal sealed record PhotoUploaded(Photo Photo) : FacebookEntry;

internal sealed record VideoSaved(Video Video) : FacebookEntry;

internal sealed record VideoPublished(Video Video, Post Post) : FacebookEntry;

internal sealed record VideoDeleted(string Id) : FacebookEntry;

internal sealed record PostSaved(Post Post) : FacebookEntry;

internal sealed record PostDeleted(string Id) : FacebookEntry;

internal sealed record CommentSaved(Comment Comment) : FacebookEntry;

internal sealed record CommentDeleted(string Id) : FacebookEntry;

internal sealed record ConversationOpened(Conversation Conversation) : FacebookEntry;

internal sealed record MessageSent(Message Message) : FacebookEntry;

internal sealed record PageRated(Rating Rating) : FacebookEntry;

internal sealed record HookRegistered(Uri Address) : FacebookEntry;

internal sealed record PageSubscribed(Subscription Subscription) : FacebookEntry;

internal sealed record PageUnsubscribed(string Page) : FacebookEntry;
