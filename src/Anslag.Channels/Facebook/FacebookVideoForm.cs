using Anslag.Channels.Contracts;
using Anslag.Channels.Limits;
using Anslag.Kernel.Media;

namespace Anslag.Channels.Facebook;

/// <summary>What Facebook makes of a video: a reel where it has the form of one, otherwise a plain video.</summary>
internal static class FacebookVideoForm
{
    public const string BecomesReel = "content.video-becomes-reel";
    public const string BecomesNoReel = "content.video-becomes-no-reel";

    private const int Across = 9;
    private const int Up = 16;

    // An encoder may cut a row of pixels at either edge.
    private const int RowsCut = 2;

    public static VideoLimits Limits { get; } = new()
    {
        MostBytes = Limit("video_size") * 1_000_000L,
        MostTime = TimeSpan.FromSeconds(Limit("video_duration")),
    };

    private static TimeSpan ShortestReel { get; } = TimeSpan.FromSeconds(Limit("reel_duration_min"));

    private static TimeSpan LongestReel { get; } = TimeSpan.FromSeconds(Limit("reel_duration_max"));

    public static bool IsReel(Video video) =>
        video.Width >= Limit("reel_width_min") && video.Height >= Limit("reel_height_min") && IsNineBySixteen(video)
        && video.Duration >= ShortestReel && video.Duration <= LongestReel;

    /// <summary>Tells the writer which of the two it becomes, where it could be either.</summary>
    public static IReadOnlyList<ContentProblem> Advice(Outgoing content) => content.Video?.Facts switch
    {
        null or { IsUpright: false } => [],
        var reel when IsReel(reel) => [new ContentProblem(BecomesReel, [], Blocks: false)],
        var upright =>
        [
            new ContentProblem(
                BecomesNoReel,
                [
                    upright.Width, upright.Height, upright.Duration.AsClock(),
                    Limit("reel_width_min"), Limit("reel_height_min"), ShortestReel.AsClock(), LongestReel.AsClock(),
                ],
                Blocks: false),
        ],
    };

    private static bool IsNineBySixteen(Video video) => Math.Abs((video.Width * Up) - (video.Height * Across)) <= RowsCut * Across;

    private static int Limit(string rule) => NetworkLimits.Of(FacebookNetwork.Key, rule);
}
