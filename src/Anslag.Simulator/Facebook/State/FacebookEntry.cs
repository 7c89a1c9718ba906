using System.Text.Json.Serialization;

namespace Anslag.Simulator.Facebook.State;

/// <summary>Something that happened on the network, as the journal keeps it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "happened")]
[JsonDerivedType(typeof(PageOpened), "page-opened")]
[JsonDerivedType(typeof(TokenIssued), "token-issued")]
[JsonDerivedType(typeof(PageTokensRevoked), "page-tokens-revoked")]
[JsonDerivedType(typeof(PhotoUploaded), "photo-uploaded")]
[JsonDerivedType(typeof(PostSaved), "post-saved")]
[JsonDerivedType(typeof(PostDeleted), "post-deleted")]
[JsonDerivedType(typeof(CommentSaved), "comment-saved")]
[JsonDerivedType(typeof(CommentDeleted), "comment-deleted")]
internal abstract record FacebookEntry;

internal sealed record PageOpened(Page Page) : FacebookEntry;

internal sealed record TokenIssued(Token Token) : FacebookEntry;

internal sealed record PageTokensRevoked(string Page) : FacebookEntry;

internal sealed record PhotoUploaded(Photo Photo) : FacebookEntry;

internal sealed record PostSaved(Post Post) : FacebookEntry;

internal sealed record PostDeleted(string Id) : FacebookEntry;

internal sealed record CommentSaved(Comment Comment) : FacebookEntry;

internal sealed record CommentDeleted(string Id) : FacebookEntry;
