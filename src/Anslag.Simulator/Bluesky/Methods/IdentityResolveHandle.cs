using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.identity.resolveHandle</c>: which account a handle names.</summary>
internal sealed class IdentityResolveHandle(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Query("com.atproto.identity.resolveHandle")
        .With(new() { ["handle"] = CommonSchemas.Of(Formats.Handle) }, "handle");

    public object Answer(XrpcCall call) => ledger.Current.Find(call.Text("handle")) is { } account
        ? new { did = account.Did }
        : throw new XrpcRefusal(XrpcErrors.Invalid("Unable to resolve handle"));
}
