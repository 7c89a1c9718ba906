using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.repo.deleteRecord</c>: makes sure that a record is gone.</summary>
internal sealed class RepoDeleteRecord(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = WriteShape.Delete("com.atproto.repo.deleteRecord");

    public object Answer(XrpcCall call)
    {
        var at = RecordWrite.Place(call, ledger.Current, call.Text("rkey"));
        var deleted = ledger.RecordIfAny(state =>
        {
            var current = state.Records.GetValueOrDefault(at.ToString());
            if (current is null)
                return null;
            Swaps.Hold(call, state, at, current);
            return new RecordDeleted(at.Authority, at.ToString(), Commits.Next(state, at, cid: null, call.Now));
        });
        return new { commit = deleted?.Commit };
    }
}
