using Anslag.Simulator.Bluesky.Identity;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.server.refreshSession</c>: a refresh token becomes two new tokens, once.</summary>
internal sealed class ServerRefreshSession(BlueskyLedger ledger) : IMethod
{
    // The reference server's: an answer that was lost can be asked for again.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(2);

    public MethodShape Shape { get; } = MethodShape.Procedure("com.atproto.server.refreshSession") with { Access = Access.Refresh };

    public object Answer(XrpcCall call)
    {
        var sent = call.Token!.Value;
        ledger.RecordIfAny(state => state.Renewals.ContainsKey(sent) ? null : new SessionRenewed(sent, Renew(call)));
        var renewal = ledger.Current.Renewals[sent];
        if (call.Now >= renewal.At + Grace)
            throw new XrpcRefusal(TokenErrors.RefreshRevoked());
        return SessionAnswer.Of(ledger.Current.Accounts[call.Did], renewal.Session, call.Root);
    }

    private static Renewal Renew(XrpcCall call) => new(call.Now, SessionMaker.Make(call.Did, DidDocument.OfServer(call.Root), call.Now));
}
