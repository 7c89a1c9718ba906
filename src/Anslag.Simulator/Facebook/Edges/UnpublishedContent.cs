using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Edges;

/// <summary>The parameter <c>unpublished_content_type</c>: what a post that is not published is meant to be.</summary>
internal static class UnpublishedContent
{
    public static readonly string[] Kinds =
    [
        "ADS_POST", "DRAFT", "INLINE_CREATED", "PUBLISHED", "PUBLISH_PENDING", "REVIEWABLE_BRANDED_CONTENT", "SCHEDULED", "SCHEDULED_RECURRING",
    ];

    /// <summary>Refuses SCHEDULED without a time, which would never be published.</summary>
    public static void Hold(GraphParameters said, Post post, DateTimeOffset now)
    {
        if (said.Text("unpublished_content_type") == "SCHEDULED" && !post.IsScheduled(now))
            throw new GraphRefusal(ParameterErrors.Missing("scheduled_publish_time"));
    }
}
