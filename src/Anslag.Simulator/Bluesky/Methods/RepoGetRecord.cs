using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.repo.getRecord</c>: one record.</summary>
internal sealed class RepoGetRecord(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Query("com.atproto.repo.getRecord").With(
        new()
        {
            ["repo"] = CommonSchemas.AtIdentifier,
            ["collection"] = CommonSchemas.Nsid,
            ["rkey"] = CommonSchemas.Of(Formats.RecordKey),
            ["cid"] = CommonSchemas.Cid,
        },
        "repo", "collection", "rkey");

    public object Answer(XrpcCall call)
    {
        var at = new AtUri(call.Text("repo"), call.Text("collection"), call.Text("rkey"));
        var record = ledger.Current.Record(at.ToString());
        return record is not null && (call.TextIfSaid("cid") ?? record.Cid) == record.Cid
            ? new { uri = record.Uri, cid = record.Cid, value = record.Value }
            : throw new XrpcRefusal(XrpcErrors.RecordNotFound(at.ToString()));
    }
}
