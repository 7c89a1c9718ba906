using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;
using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>What the network refuses in a post. Numbers and codes: the documents on limits and on error handling.</summary>
internal static class PostRules
{
    public const int LongestMessage = 63206;
    public const int LongestAltText = 1000;
    public const int MostPictures = 10;
    public const int LargestPicture = 4 * 1024 * 1024;
    private static readonly TimeSpan SoonestSchedule = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LatestSchedule = TimeSpan.FromDays(30);
    private static readonly string[] OwnHosts = ["facebook.com", "fb.com", "fb.me", "fb.watch"];

    public static string? Message(string? text) => Short(text, "message", LongestMessage);

    public static string? AltText(string? text) => Short(text, "alt_text_custom", LongestAltText);

    public static string? Link(string? link)
    {
        if (string.IsNullOrEmpty(link))
            return null;
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new GraphRefusal(PostErrors.UnreadableLink());
        return OwnHosts.Any(host => uri.Host == host || uri.Host.EndsWith($".{host}", StringComparison.Ordinal))
            ? throw new GraphRefusal(PostErrors.FacebookLink())
            : link;
    }

    public static PictureBytes Picture(byte[] bytes) =>
        (bytes.Length > LargestPicture ? null : PictureBytes.Judge(bytes)) ?? throw new GraphRefusal(PostErrors.UnreadablePicture());

    /// <summary>When a post is to be published: now, at a time, or not at all.</summary>
    public static DateTimeOffset? PublishAt(GraphParameters said, DateTimeOffset now)
    {
        var at = said.Moment("scheduled_publish_time");
        if (said.Flag("published") ?? true)
            return at is null ? now : throw new GraphRefusal(PostErrors.ScheduledThoughPublished());
        return at is null ? null : Schedule(at.Value, now);
    }

    public static DateTimeOffset Schedule(DateTimeOffset at, DateTimeOffset now) => at < now + SoonestSchedule || at > now + LatestSchedule
        ? throw new GraphRefusal(PostErrors.OutsideSchedule())
        : at;

    /// <summary>The same post may not be published twice in a row.</summary>
    public static void NotTheSameAgain(Post post, FacebookState state, DateTimeOffset now)
    {
        var last = state.PostsOf(post.Page).FirstOrDefault(each => each.IsPublished(now));
        if (post.IsPublished(now) && last is not null && SaysTheSame(last, post, state))
            throw new GraphRefusal(PostErrors.Duplicate());
    }

    private static bool SaysTheSame(Post one, Post other, FacebookState state) =>
        one.Message == other.Message && one.Link == other.Link && Digests(one, state).SequenceEqual(Digests(other, state));

    private static IEnumerable<string> Digests(Post post, FacebookState state) => post.Photos.Select(photo => state.Photos[photo].Digest);

    private static string? Short(string? text, string name, int most) => text?.Length > most
        ? throw new GraphRefusal(PostErrors.TooLong(name, most))
        : text;
}
