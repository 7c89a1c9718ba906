using Anslag.Channels.Bluesky.Identity;
using Anslag.Channels.Bluesky.Methods;
using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Bluesky.Xrpc;
using Anslag.Channels.Contracts;
using Anslag.Channels.Limits;
using Anslag.Channels.Networks;

namespace Anslag.Channels.Bluesky;

/// <summary>Bluesky through the AT Protocol. Every post has a key of ours, chosen and saved before it is sent: sent again, it is the same post.</summary>
internal sealed class BlueskyNetwork(
    BlueskyWriting writing, BlueskyPreparing preparing, BlueskyReadBack readBack, BlueskyAccounts accounts, TimeProvider time)
    : IRenewingNetwork
{
    public const string Key = "bluesky";

    public NetworkProfile Profile { get; } = new(
        Key,
        "b",
        "Bluesky",
        TextCounting.Graphemes,
        NetworkLimits.Of(Key, "text_length_graphemes"),
        NetworkLimits.Of(Key, "images_per_post"),
        NetworkLimits.Of(Key, "alt_text_length"))
    {
        Idempotent = true,
        CanLimitReplies = true,
        LinkBesidePictures = PostText.LinkTakes,
        SettleTime = TimeSpan.FromSeconds(NetworkLimits.Of(Key, "settle_time")),
        Arrangements = ["bluesky.domain", "bluesky.handle", "bluesky.email", "bluesky.app-password"],
    };

    public IReadOnlyList<ContentProblem> Check(Outgoing content) => BlueskyContent.Problems(content);

    public Task<Outcome?> PrepareAsync(Sending sending, CancellationToken cancellationToken) =>
        sending.Kind is DeliveryKind.Post ? preparing.PrepareAsync(sending, cancellationToken) : Task.FromResult<Outcome?>(null);

    /// <summary>
    /// The post, and then its reply gate; both under our key, so neither is made twice. Once the post is there nothing is called unsent: where
    /// the gate does not follow, the read-back puts it.
    /// </summary>
    public Task<Outcome> PublishAsync(Sending sending, CancellationToken cancellationToken)
    {
        var composed = ComposedPost.Of(sending)!;
        var address = composed.AddressIn(sending.Connection.NetworkId);
        return GuardAsync(
            async () =>
            {
                var post = await writing.PutAsync(sending, address, composed.Post, cancellationToken);
                if (post.Value is null)
                    return post.Verdict is XrpcVerdict.BlobMissing ? await preparing.BeginAgainAsync(sending, post.Words, cancellationToken) : post.Failure(time.GetUtcNow());
                return await writing.GateStandsAsync(sending, address, composed.Gate, cancellationToken)
                    ? post.Seen(new Outcome.Published(accounts.Receipt(sending.Connection, address)), time.GetUtcNow())
                    : post.Seen(new Outcome.Uncertain(BlueskyReasons.GateMissing), time.GetUtcNow());
            },
            cancellationToken);
    }

    /// <summary>A post is not changed on Bluesky: apps do not show that it was, and what refers to it breaks.</summary>
    public Task<Outcome> CorrectAsync(Sending sending, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome>(new Outcome.Refused(BlueskyReasons.Refused));

    public Task<Outcome> TakeDownAsync(Sending sending, CancellationToken cancellationToken)
    {
        var address = RecordAddress.Parse(sending.Original!.NetworkId);
        return GuardAsync(
            async () =>
            {
                var post = await writing.DeleteAsync(sending, address, cancellationToken);
                var last = post.Value is null ? post : await writing.DeleteAsync(sending, address.Gate(), cancellationToken);
                return last.Value is null
                    ? NotTakenDown(last.Failure(time.GetUtcNow()))
                    : last.Seen(new Outcome.Published(sending.Original), time.GetUtcNow());
            },
            cancellationToken);
    }

    public Task<Finding> FindAsync(Sending sending, CancellationToken cancellationToken) => readBack.FindAsync(sending, cancellationToken);

    public Task<AccountCheck> CheckAccountAsync(AccountConnection connection, CancellationToken cancellationToken) =>
        accounts.CheckAsync(connection, cancellationToken);

    public Task<OpenedAccount?> OpenTrialAsync(string name, CancellationToken cancellationToken) => accounts.OpenTrialAsync(name, cancellationToken);

    public DateTimeOffset RenewAt(string secret) => BlueskySession.Of(secret).RenewAt();

    public Task<Renewal> RenewAsync(AccountConnection connection, CancellationToken cancellationToken) => accounts.RenewAsync(connection, cancellationToken);

    private static Outcome NotTakenDown(Outcome failure) =>
        failure is Outcome.Refused { Reason: BlueskyReasons.Refused } refused ? refused with { Reason = BlueskyReasons.NotTakenDown } : failure;

    private Task<Outcome> GuardAsync(Func<Task<Outcome>> call, CancellationToken cancellationToken) =>
        BrokenCalls.GuardAsync(call, time.GetUtcNow(), cancellationToken);
}
