using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.sync.getBlob</c>: the bytes of a blob.</summary>
internal sealed class SyncGetBlob(BlueskyLedger ledger, Blobs blobs) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Query("com.atproto.sync.getBlob")
        .With(new() { ["did"] = CommonSchemas.Did, ["cid"] = CommonSchemas.Cid }, "did", "cid");

    public object Answer(XrpcCall call)
    {
        var (did, cid) = (call.Text("did"), call.Text("cid"));
        if (!ledger.Current.Accounts.ContainsKey(did))
            throw new XrpcRefusal(XrpcErrors.RepoNotFound(did));
        var blob = ledger.Current.Blobs.GetValueOrDefault(Blob.KeyOf(did, cid));
        return blob is not null && blob.IsThere(call.Now)
            ? new FileAnswer(blobs.Read(cid), blob.MimeType)
            : throw new XrpcRefusal(XrpcErrors.BlobNotFound(cid));
    }
}
