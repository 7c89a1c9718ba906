using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>A gate stands in the repository of its post, under the same key. The real network passes over one that does not; here it is a mistake.</summary>
internal static class GateSense
{
    public static void Check(JsonElement record, AtUri at)
    {
        var post = at with { Collection = FeedPost.Name };
        if (record.Text("post") != post.ToString())
            throw new SchemaBroken($"{RecordCheck.Path}/post must be {post}, the post with the gate's own key");
    }
}
