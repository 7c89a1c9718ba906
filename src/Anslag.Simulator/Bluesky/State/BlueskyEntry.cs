using System.Text.Json.Serialization;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>Something that happened on the network, as the journal keeps it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "happened")]
[JsonDerivedType(typeof(AccountOpened), "account-opened")]
[JsonDerivedType(typeof(PasswordMade), "password-made")]
[JsonDerivedType(typeof(AccountRevoked), "account-revoked")]
[JsonDerivedType(typeof(SessionOpened), "session-opened")]
[JsonDerivedType(typeof(SessionRenewed), "session-renewed")]
[JsonDerivedType(typeof(BlobUploaded), "blob-uploaded")]
[JsonDerivedType(typeof(RecordSaved), "record-saved")]
[JsonDerivedType(typeof(RecordDeleted), "record-deleted")]
internal abstract record BlueskyEntry;

internal sealed record AccountOpened(Account Account) : BlueskyEntry;

internal sealed record PasswordMade(string Did, string Password) : BlueskyEntry;

internal sealed record AccountRevoked(string Did) : BlueskyEntry;

internal sealed record SessionOpened(Session Session) : BlueskyEntry;

internal sealed record SessionRenewed(string Refresh, Renewal Renewal) : BlueskyEntry;

internal sealed record BlobUploaded(Blob Blob) : BlueskyEntry;

internal sealed record RecordSaved(StoredRecord Record, Commit Commit) : BlueskyEntry;

internal sealed record RecordDeleted(string Did, string Uri, Commit Commit) : BlueskyEntry;
