using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.repo.listRecords</c>: an account's records of a kind, the latest keys first.</summary>
internal sealed class RepoListRecords(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Query("com.atproto.repo.listRecords").With(
        new()
        {
            ["repo"] = CommonSchemas.AtIdentifier,
            ["collection"] = CommonSchemas.Nsid,
            ["limit"] = CommonSchemas.Limit,
            ["cursor"] = CommonSchemas.Text,
            ["reverse"] = CommonSchemas.Flag,
        },
        "repo", "collection");

    public object Answer(XrpcCall call)
    {
        var state = ledger.Current;
        var account = state.Find(call.Text("repo")) ?? throw new XrpcRefusal(XrpcErrors.RepoNotFound(call.Text("repo")));
        var (records, cursor) = Paging.Cut(state.RecordsOf(account.Did, call.Text("collection")), record => record.Rkey, call, call.IsTrue("reverse"));
        return new { cursor, records = records.Select(record => new { uri = record.Uri, cid = record.Cid, value = record.Value }) };
    }
}
