using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Bluesky.Xrpc;

namespace Anslag.Simulator.Bluesky.Methods;

/// <summary><c>app.bsky.actor.getProfile</c>: an account and its counts.</summary>
internal sealed class ActorGetProfile(BlueskyLedger ledger) : IMethod
{
    public MethodShape Shape { get; } = (MethodShape.Query("app.bsky.actor.getProfile") with { Access = Access.Optional })
        .With(new() { ["actor"] = CommonSchemas.AtIdentifier }, "actor");

    public object Answer(XrpcCall call)
    {
        var state = ledger.Current;
        var account = state.Find(call.Text("actor")) ?? throw new XrpcRefusal(XrpcErrors.Invalid("Profile not found"));
        return new
        {
            did = account.Did,
            handle = account.Handle,
            displayName = account.Name,
            createdAt = XrpcTime.Written(account.Opened),
            indexedAt = XrpcTime.Written(account.Opened),
            followersCount = Follows.FollowersOf(account, state),
            followsCount = Follows.FollowedBy(account, state),
            postsCount = state.PostsOf(account.Did).Count(),
        };
    }
}
