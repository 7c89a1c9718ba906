using Anslag.Simulator.Bluesky.Records;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.repo.putRecord</c>: writes a record, new or in the place of another. The same again changes nothing.</summary>
internal sealed class RepoPutRecord(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = WriteShape.Put("com.atproto.repo.putRecord");

    public object Answer(XrpcCall call)
    {
        var write = RecordWrite.Read(call, ledger.Current, call.Text("rkey"));
        var saved = ledger.RecordIfAny(state => Save(call, write, state));
        return WriteAnswer.Of(call, write.At, write.Cid, saved?.Commit);
    }

    private static RecordSaved? Save(XrpcCall call, RecordWrite write, BlueskyState state)
    {
        var current = state.Records.GetValueOrDefault(write.At.ToString());
        if (current?.Cid == write.Cid)
            return null;
        Swaps.Hold(call, state, write.At, current);
        return write.Save(state, call.Now);
    }
}
