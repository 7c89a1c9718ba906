using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>Where a record was written, what it hashes to, and the commit, if anything changed.</summary>
internal sealed record WriteAnswer(string Uri, string Cid, Commit? Commit, string? ValidationStatus)
{
    public static WriteAnswer Of(XrpcCall call, AtUri at, string cid, Commit? commit) =>
        new(at.ToString(), cid, commit, Validation.Of(call).Status(at.Collection));
}
