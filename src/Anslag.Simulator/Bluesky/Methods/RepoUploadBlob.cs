using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.repo.uploadBlob</c>: takes bytes in, which a record has to refer to soon.</summary>
internal sealed class RepoUploadBlob(BlueskyLedger ledger, Blobs blobs) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Procedure("com.atproto.repo.uploadBlob") with { Access = Access.Account, TakesBytes = true };

    public object Answer(XrpcCall call)
    {
        var file = call.File!;
        var cid = Cid.OfBytes(file.Bytes);
        blobs.Keep(cid, file.Bytes);
        var blob = ledger.Record(state => new BlobUploaded(new(call.Did, cid, file.MimeType, file.Bytes.Length, call.Now)
        {
            IsKept = state.Blobs.GetValueOrDefault(Blob.KeyOf(call.Did, cid))?.IsKept ?? false,
        })).Blob;
        return new { blob = BlobReference.Written(blob) };
    }
}
