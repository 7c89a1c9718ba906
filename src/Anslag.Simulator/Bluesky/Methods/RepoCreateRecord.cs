using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.repo.createRecord</c>: writes a new record. Under a key that is taken it fails as the real one does: with a server error.</summary>
internal sealed class RepoCreateRecord(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = WriteShape.Create("com.atproto.repo.createRecord");

    public object Answer(XrpcCall call)
    {
        var saved = ledger.Record(state => Save(call, state));
        var record = saved.Record;
        return WriteAnswer.Of(call, new(record.Did, record.Collection, record.Rkey), record.Cid, saved.Commit);
    }

    private static RecordSaved Save(XrpcCall call, BlueskyState state)
    {
        var write = RecordWrite.Read(call, state, call.TextIfSaid("rkey") ?? state.NextTid(call.Now));
        Swaps.Hold(call, state, write.At, current: null);
        return state.Records.ContainsKey(write.At.ToString())
            ? throw new XrpcRefusal(XrpcErrors.ServerError())
            : write.Save(state, call.Now);
    }
}
