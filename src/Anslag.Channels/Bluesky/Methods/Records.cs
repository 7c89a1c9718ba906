using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Anslag.Channels.Bluesky.Xrpc;

namespace Anslag.Channels.Bluesky.Methods;

/// <summary><c>com.atproto.repo.putRecord</c>, <c>getRecord</c> and <c>deleteRecord</c>.</summary>
internal static class Records
{
    /// <summary>Puts a record under a key of our own. The identical record once more changes nothing (measured on the reference server).</summary>
    public static Task<XrpcAnswer<RecordPlace>> PutRecordAsync(
        this XrpcClient xrpc, XrpcServer server, string token, RecordAddress address, JsonObject record, CancellationToken cancellationToken) =>
        xrpc.CallAsync<RecordPlace>(
            server,
            "com.atproto.repo.putRecord",
            token,
            new { repo = address.Did, collection = address.Collection, rkey = address.Key, record },
            cancellationToken);

    /// <summary>Reads a record; nobody has to be signed in for that. One that is not there is the error <c>RecordNotFound</c>.</summary>
    public static Task<XrpcAnswer<RecordPlace>> GetRecordAsync(
        this XrpcClient xrpc, XrpcServer server, RecordAddress address, CancellationToken cancellationToken) =>
        xrpc.QueryAsync<RecordPlace>(
            server, $"com.atproto.repo.getRecord?repo={address.Did}&collection={address.Collection}&rkey={address.Key}", token: string.Empty, cancellationToken);

    /// <summary>Takes a record away; one that is gone already is no error.</summary>
    public static Task<XrpcAnswer<DeletedRecord>> DeleteRecordAsync(
        this XrpcClient xrpc, XrpcServer server, string token, RecordAddress address, CancellationToken cancellationToken) =>
        xrpc.CallAsync<DeletedRecord>(
            server, "com.atproto.repo.deleteRecord", token, new { repo = address.Did, collection = address.Collection, rkey = address.Key }, cancellationToken);
}

/// <summary>Where a record stands: <c>at://{did}/{collection}/{key}</c>.</summary>
internal sealed record RecordAddress(string Did, string Collection, string Key)
{
    public const string Posts = "app.bsky.feed.post";
    public const string Gates = "app.bsky.feed.threadgate";

    public override string ToString() => $"at://{Did}/{Collection}/{Key}";

    /// <summary>The reply gate that belongs to a post: under the same key.</summary>
    public RecordAddress Gate() => this with { Collection = Gates };

    /// <summary>The address behind its text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static RecordAddress Parse(string text) => text.Split('/') is ["at:", "", var did, var collection, var key]
        ? new RecordAddress(did, collection, key)
        : throw new FormatException($"No address of a record: {text}");
}

internal sealed record RecordPlace(
    [property: JsonPropertyName("uri")] string Uri,
    [property: JsonPropertyName("cid")] string? Cid);

internal sealed record DeletedRecord;
