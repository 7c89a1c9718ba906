using System.Globalization;
using System.Text.Json.Nodes;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>Lists of posts: between two times, newest first, a page at a time.</summary>
internal static class PostPages
{
    public static JsonObject Cut(IEnumerable<Post> posts, PostFields fields, GraphCall call)
    {
        var (since, until) = (call.Parameters.Moment("since"), call.Parameters.Moment("until"));
        var between = posts.Where(post => (since is null || post.PublishAt >= since) && (until is null || post.PublishAt <= until));
        return Paging.Cut(between, Key, post => fields.Tell(post, call), call);
    }

    /// <summary>Rises while time and number fall.</summary>
    private static string Key(Post post) => string.Create(CultureInfo.InvariantCulture,
        $"{long.MaxValue - post.PublishAt!.Value.UtcTicks:D19}.{long.MaxValue - long.Parse(post.Number, CultureInfo.InvariantCulture):D19}");
}
