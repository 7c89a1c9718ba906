using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.server.getSession</c>: whose session it is.</summary>
internal sealed class ServerGetSession(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Query("com.atproto.server.getSession") with { Access = Access.Account };

    public object Answer(XrpcCall call) => SessionAnswer.Of(ledger.Current.Accounts[call.Did], session: null, call.Root);
}
