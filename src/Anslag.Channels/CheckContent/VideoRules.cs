using Anslag.Channels.Contracts;
using Anslag.Kernel.Media;

namespace Anslag.Channels.CheckContent;

/// <summary>The rules that every network has about a video, with its own limits. Each sentence names the network.</summary>
internal static class VideoRules
{
    public const string Taken = "content.video-taken";
    public const string WithoutPictures = "content.video-without-pictures";
    public const string Described = "content.video-described";
    public const string SmallEnough = "content.video-small-enough";
    public const string LongEnough = "content.video-long-enough";
    public const string ShortEnough = "content.video-short-enough";

    public static IEnumerable<ContentProblem> Of(NetworkProfile network, Outgoing content)
    {
        if (content.Video is not { } video)
            return [];
        return network.Videos is { } limits ? OfTaken(network, limits, video, content.Pictures.Count) : [Blocks(Taken, network.Name)];
    }

    private static IEnumerable<ContentProblem> OfTaken(NetworkProfile network, VideoLimits limits, OutgoingVideo video, int pictures)
    {
        if (pictures > 0 && !limits.WithPictures)
            yield return Blocks(WithoutPictures, network.Name);
        if (string.IsNullOrWhiteSpace(video.Description))
            yield return Blocks(Described, network.Name);
        if (video.Length > limits.MostBytes)
            yield return Blocks(SmallEnough, network.Name, video.Length.AsMegabytes(), limits.MostBytes.AsMegabytes());
        if (video.Facts.Duration < limits.LeastTime)
            yield return Blocks(LongEnough, network.Name, video.Facts.Duration.AsClock(), limits.LeastTime.AsClock());
        if (video.Facts.Duration > limits.MostTime)
            yield return Blocks(ShortEnough, network.Name, video.Facts.Duration.AsClock(), limits.MostTime.AsClock());
    }

    private static ContentProblem Blocks(string code, params object[] details) => new(code, details, Blocks: true);
}
