using System.Text;
using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Limits;

namespace Anslag.Channels.Bluesky;

/// <summary>What Bluesky would refuse in a post beyond the limits that every network has.</summary>
internal static class BlueskyContent
{
    public const string FewEnoughBytes = "content.bluesky-few-enough-bytes";

    /// <summary>A text is counted twice: as a reader counts, and in UTF-8 bytes. Signs of many parts, such as flags and families, take many bytes.</summary>
    public static IReadOnlyList<ContentProblem> Problems(Outgoing content)
    {
        var most = NetworkLimits.Of(BlueskyNetwork.Key, "text_length_bytes");
        var bytes = Encoding.UTF8.GetByteCount(PostText.Of(content).Text);
        return bytes > most ? [new ContentProblem(FewEnoughBytes, [bytes, most], Blocks: true)] : [];
    }
}
