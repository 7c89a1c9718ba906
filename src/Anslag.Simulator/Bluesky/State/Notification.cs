namespace Anslag.Simulator.Bluesky.State;

/// <summary>Something that an account is told: another account's post, and why.</summary>
/// <param name="Post">The post.</param>
/// <param name="Reason">Why it is told, as <c>app.bsky.notification.listNotifications</c> names it.</param>
/// <param name="Subject">The account's own post that it is about, if any.</param>
internal sealed record Notification(StoredRecord Post, string Reason, string? Subject)
{
    public static IEnumerable<Notification> To(string did, BlueskyState state) => state.Posts
        .Where(post => post.Did != did && !post.IsShutOut)
        .Select(post => Reply(post, did) ?? Mention(post, did) ?? Quote(post, did))
        .OfType<Notification>();

    private static Notification? Reply(StoredRecord post, string did)
    {
        string?[] answered = [post.ReplyTo?.Parent, post.ReplyTo?.Root];
        return answered.FirstOrDefault(uri => AtUri.IsIn(uri, did)) is { } subject ? new(post, "reply", subject) : null;
    }

    private static Notification? Mention(StoredRecord post, string did) => post.Mentions.Contains(did) ? new(post, "mention", Subject: null) : null;

    private static Notification? Quote(StoredRecord post, string did) => AtUri.IsIn(post.Quotes, did) ? new(post, "quote", post.Quotes) : null;
}
