using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Bluesky;

/// <summary>Looks for a record under the key that was chosen for it. The account's own server knows, and needs no sign-in to tell.</summary>
internal sealed class BlueskyReadBack(XrpcClient xrpc, BlueskyWriting writing, BlueskyAccounts accounts)
{
    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken) => BrokenCalls.ReadAsync(
        () => sending.Kind is DeliveryKind.Post ? FindPostAsync(sending, cancellationToken) : FindTakenDownAsync(sending, cancellationToken),
        cancellationToken);

    private async Task<Finding> FindPostAsync(Sending sending, CancellationToken cancellationToken)
    {
        if (ComposedPost.Of(sending) is not { } composed)
            return new Finding.Absent();
        var address = composed.AddressIn(sending.Connection.NetworkId);
        return await IsThereAsync(sending, address, cancellationToken) switch
        {
            false => new Finding.Absent(),
            true when await GateStandsAsync(sending, address, composed, cancellationToken) => new Finding.Live(accounts.Receipt(sending.Connection, address)),
            _ => new Finding.Unclear(DeliveryReasons.CannotTell),
        };
    }

    /// <summary>The post is out; a gate that is not there yet is put now.</summary>
    private async Task<bool> GateStandsAsync(Sending sending, RecordAddress post, ComposedPost composed, CancellationToken cancellationToken) =>
        composed.Gate is null
        || await IsThereAsync(sending, post.Gate(), cancellationToken) is true
        || await writing.GateStandsAsync(sending, post, composed.Gate, cancellationToken);

    private async Task<Finding> FindTakenDownAsync(Sending sending, CancellationToken cancellationToken) =>
        await IsThereAsync(sending, RecordAddress.Parse(sending.Original!.NetworkId), cancellationToken) switch
        {
            false => new Finding.Live(sending.Original),
            true => new Finding.Absent(),
            null => new Finding.Unclear(DeliveryReasons.CannotTell),
        };

    private async Task<bool?> IsThereAsync(Sending sending, RecordAddress address, CancellationToken cancellationToken)
    {
        var server = BlueskySession.Of(sending.Connection.Secret).ServerFor(sending.Connection.IsTrial);
        var answer = await xrpc.GetRecordAsync(server, address, cancellationToken);
        return answer.Value is not null ? true : answer.Error?.Error == XrpcErrors.RecordNotFound ? false : null;
    }
}
