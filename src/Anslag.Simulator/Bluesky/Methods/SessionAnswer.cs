using Anslag.Simulator.Bluesky.Identity;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary>A session as the server tells it, when it gives its tokens and when it only describes it.</summary>
internal sealed record SessionAnswer(string? AccessJwt, string? RefreshJwt, string Handle, string Did, object DidDoc, bool Active)
{
    public static SessionAnswer Of(Account account, Session? session, string root) =>
        new(session?.Access.Value, session?.Refresh.Value, account.Handle, account.Did, DidDocument.Of(account, root), Active: true);
}
