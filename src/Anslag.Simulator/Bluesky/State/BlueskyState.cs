using System.Collections.Immutable;
using System.Diagnostics;
using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>All that is on the network at a moment; never changed, only followed by the next.</summary>
internal sealed record BlueskyState : IState<BlueskyState, BlueskyEntry>
{
    public static readonly BlueskyState Empty = new();

    /// <summary>The accounts by identifier, the residents' among them.</summary>
    public ImmutableDictionary<string, Account> Accounts { get; private init; } = Residents.All.ToImmutableDictionary(each => each.Did);

    public ImmutableDictionary<string, Token> Tokens { get; private init; } = ImmutableDictionary<string, Token>.Empty;

    public ImmutableDictionary<string, Renewal> Renewals { get; private init; } = ImmutableDictionary<string, Renewal>.Empty;

    public ImmutableDictionary<string, Blob> Blobs { get; private init; } = ImmutableDictionary<string, Blob>.Empty;

    public ImmutableDictionary<string, StoredRecord> Records { get; private init; } = ImmutableDictionary<string, StoredRecord>.Empty;

    /// <summary>The accounts that were opened on the control surface, in that order.</summary>
    public IEnumerable<Account> OpenedAccounts => Accounts.Values
        .Where(account => !Residents.Includes(account.Did))
        .OrderBy(account => account.Opened).ThenBy(account => account.Handle, StringComparer.Ordinal);

    /// <summary>Everybody's posts, in no order.</summary>
    public IEnumerable<StoredRecord> Posts => Records.Values.Where(record => record.Collection == FeedPost.Name);

    private string LastRev { get; init; } = "";

    public BlueskyState With(BlueskyEntry entry) => entry switch
    {
        AccountOpened(var account) => this with { Accounts = Accounts.SetItem(account.Did, account) },
        PasswordMade(var did, var password) => this with { Accounts = Accounts.SetItem(did, Accounts[did] with { Password = password }) },
        AccountRevoked(var did) => this with
        {
            Accounts = Accounts.SetItem(did, Accounts[did] with { Password = null }),
            Tokens = Tokens.SetItems(Revoked(did)),
        },
        SessionOpened(var session) => With(session),
        SessionRenewed(var refresh, var renewal) => With(renewal.Session) with { Renewals = Renewals.SetItem(refresh, renewal) },
        BlobUploaded(var blob) => this with { Blobs = Blobs.SetItem(blob.Key, blob) },
        RecordSaved(var record, var commit) => With(record.Did, commit) with
        {
            Records = Records.SetItem(record.Uri, record),
            Blobs = Blobs.SetItems(Kept(record)),
        },
        RecordDeleted(var did, var uri, var commit) => With(did, commit) with { Records = Records.Remove(uri) },
        _ => throw new UnreachableException(),
    };

    /// <summary>An account by its handle or identifier.</summary>
    public Account? Find(string? identifier) => identifier is null ? null
        : Accounts.GetValueOrDefault(identifier)
            ?? Accounts.Values.FirstOrDefault(account => string.Equals(account.Handle, identifier, StringComparison.OrdinalIgnoreCase));

    /// <summary>A record by its address, whose authority may be a handle.</summary>
    public StoredRecord? Record(string? uri) =>
        AtUri.TryParse(uri, out var address) && Find(address.Authority) is { } account
            ? Records.GetValueOrDefault((address with { Authority = account.Did }).ToString())
            : null;

    public IEnumerable<StoredRecord> RecordsOf(string did, string collection) =>
        Records.Values.Where(record => record.Did == did && record.Collection == collection);

    /// <summary>An account's posts, answers too, newest first.</summary>
    public IEnumerable<StoredRecord> PostsOf(string did) =>
        RecordsOf(did, FeedPost.Name).OrderByDescending(post => post.TimeKey, StringComparer.Ordinal);

    /// <summary>The posts that answer a post, oldest first, but for those that are shut out.</summary>
    public IEnumerable<StoredRecord> RepliesTo(string uri) => Posts
        .Where(post => post.ReplyTo?.Parent == uri && !post.IsShutOut)
        .OrderBy(post => post.TimeKey, StringComparer.Ordinal);

    /// <summary>A revision, or a key for a record, that is later than all that were given out.</summary>
    public string NextTid(DateTimeOffset now) => Tid.After(LastRev, now);

    private BlueskyState With(Session session) =>
        this with { Tokens = Tokens.SetItem(session.Access.Value, session.Access).SetItem(session.Refresh.Value, session.Refresh) };

    private BlueskyState With(string did, Commit commit) =>
        this with { Accounts = Accounts.SetItem(did, Accounts[did] with { Head = commit }), LastRev = commit.Rev };

    private IEnumerable<KeyValuePair<string, Token>> Revoked(string did) => Tokens
        .Where(token => token.Value.Did == did)
        .Select(token => KeyValuePair.Create(token.Key, token.Value with { IsRevoked = true }));

    private IEnumerable<KeyValuePair<string, Blob>> Kept(StoredRecord record) => record.Blobs
        .Select(reference => Blob.KeyOf(record.Did, reference.Cid)).Distinct()
        .Where(Blobs.ContainsKey)
        .Select(key => KeyValuePair.Create(key, Blobs[key] with { IsKept = true }));
}
