using System.Text.Json.Nodes;
using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Bluesky;

/// <summary>Puts records on an account, and takes them away.</summary>
internal sealed class BlueskyWriting(XrpcClient xrpc, TimeProvider time)
{
    public Task<XrpcAnswer<RecordPlace>> PutAsync(Sending sending, RecordAddress address, JsonObject record, CancellationToken cancellationToken)
    {
        var session = BlueskySession.Of(sending.Connection.Secret);
        return xrpc.PutRecordAsync(session.ServerFor(sending.Connection.IsTrial), session.Access, address, record, cancellationToken);
    }

    public Task<XrpcAnswer<DeletedRecord>> DeleteAsync(Sending sending, RecordAddress address, CancellationToken cancellationToken)
    {
        var session = BlueskySession.Of(sending.Connection.Secret);
        return xrpc.DeleteRecordAsync(session.ServerFor(sending.Connection.IsTrial), session.Access, address, cancellationToken);
    }

    /// <summary>Puts the reply gate of a post that stands there. Whatever keeps it away, the post is out: false means that nobody may say otherwise.</summary>
    public async Task<bool> GateStandsAsync(Sending sending, RecordAddress post, JsonObject? gate, CancellationToken cancellationToken)
    {
        if (gate is null)
            return true;
        var stands = false;
        await BrokenCalls.GuardAsync(
            async () =>
            {
                var answer = await PutAsync(sending, post.Gate(), gate, cancellationToken);
                stands = answer.Value is not null;
                return answer.Failure(time.GetUtcNow());
            },
            time.GetUtcNow(),
            cancellationToken);
        return stands;
    }
}
