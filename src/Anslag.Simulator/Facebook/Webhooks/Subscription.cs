using System.Collections.Immutable;

namespace Anslag.Simulator.Facebook.Webhooks;

/// <summary>What a page's app wants to be told of.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fields">The fields that it subscribes to; none when it does not.</param>
public sealed record Subscription(string Page, ImmutableArray<string> Fields)
{
    /// <summary>What a page can be subscribed to here.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "feed", "mention", "messages", "message_echoes", "message_edits", "message_reactions", "message_reads", "message_deliveries",
        "messaging_postbacks", "ratings", "videos", "live_videos", "name", "picture",
    ];
}
