using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>Who may answer a post: its author always, the others as its threadgate says. Lists are empty on this network.</summary>
internal static class ReplyGate
{
    /// <summary>The gate of the thread that a post is in; null when everybody may answer.</summary>
    public static StoredRecord? Of(StoredRecord post, BlueskyState state) => AtUri.TryParse(post.ReplyTo?.Root ?? post.Uri, out var root)
        ? state.Records.GetValueOrDefault((root with { Collection = FeedThreadgate.Name }).ToString())
        : null;

    /// <summary>The names of the rules by which one may answer; null when everybody may, empty when nobody may.</summary>
    public static IReadOnlyList<string>? Rules(StoredRecord? gate) =>
        gate?.Value.Part("allow") is null ? null : [.. gate.Value.Items("allow").Select(rule => rule.Text("$type")!)];

    /// <summary>Whether a post answers in a thread whose gate does not let its author.</summary>
    public static bool ShutsOut(StoredRecord reply, BlueskyState state) =>
        reply.ReplyTo is { } to && state.Record(to.Root) is { } root && !MayReply(reply.Did, root, state);

    public static bool MayReply(string did, StoredRecord root, BlueskyState state) =>
        did == root.Did || Rules(Of(root, state)) is not { } rules || rules.Any(rule => Lets(rule, did, root, state));

    /// <summary>The replies that the author has hidden.</summary>
    public static IReadOnlyList<string> Hidden(StoredRecord? gate) =>
        gate is null ? [] : [.. gate.Value.Items("hiddenReplies").Select(uri => uri.GetString()!)];

    private static bool Lets(string rule, string did, StoredRecord root, BlueskyState state) => rule switch
    {
        FeedThreadgate.MentionRule => root.Mentions.Contains(did),
        FeedThreadgate.FollowerRule => Follows.Does(did, root.Did, state),
        FeedThreadgate.FollowingRule => Follows.Does(root.Did, did, state),
        _ => false,
    };
}
