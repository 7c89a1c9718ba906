using Anslag.Simulator.Bluesky.Identity;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>com.atproto.server.createSession</c>: a handle or a DID and an app password become two tokens.</summary>
internal sealed class ServerCreateSession(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = MethodShape.Procedure("com.atproto.server.createSession").With(
        new()
        {
            ["identifier"] = CommonSchemas.Text,
            ["password"] = CommonSchemas.Text,
            ["authFactorToken"] = CommonSchemas.Text,
            ["allowTakendown"] = CommonSchemas.Flag,
        },
        "identifier", "password");

    public object Answer(XrpcCall call)
    {
        var account = ledger.Current.Find(call.Text("identifier"));
        if (account?.Password is null || account.Password != call.Text("password"))
            throw new XrpcRefusal(TokenErrors.WrongPassword());
        var session = ledger.Record(_ => new SessionOpened(SessionMaker.Make(account.Did, DidDocument.OfServer(call.Root), call.Now))).Session;
        return SessionAnswer.Of(account, session, call.Root);
    }
}
