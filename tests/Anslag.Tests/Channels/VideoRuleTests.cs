using Anslag.Channels.CheckContent;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Media;

namespace Anslag.Tests.Channels;

public sealed class VideoRuleTests
{
    private static readonly VideoLimits Limits = new()
    {
        MostBytes = 512_000_000, LeastTime = TimeSpan.FromSeconds(3), MostTime = TimeSpan.FromSeconds(140),
    };

    private static readonly NetworkProfile Board = new("board", "B", "Tavlan", TextCounting.Characters, MostText: 100, MostPictures: 4, MostAltText: 100)
    {
        Videos = Limits,
    };

    [Fact]
    public void A_video_within_the_limits_has_no_problem() => Codes(Content(30, 12_000_000)).Should().BeEmpty();

    [Fact]
    public void A_video_alone_is_a_post() => Codes(Content(30, 12_000_000) with { Text = "" }).Should().BeEmpty();

    [Fact]
    public void A_video_that_is_too_long_is_told_with_its_numbers() => Problem(Content(200, 1)).Should().BeEquivalentTo(
        new ContentProblem(VideoRules.ShortEnough, ["Tavlan", "3:20", "2:20"], Blocks: true));

    [Fact]
    public void A_video_that_is_too_short_is_told_with_its_numbers() => Problem(Content(1, 1)).Should().BeEquivalentTo(
        new ContentProblem(VideoRules.LongEnough, ["Tavlan", "0:01", "0:03"], Blocks: true));

    [Fact]
    public void A_video_that_is_too_large_is_told_with_its_numbers() => Problem(Content(30, 600_000_001)).Should().BeEquivalentTo(
        new ContentProblem(VideoRules.SmallEnough, ["Tavlan", 601L, 512L], Blocks: true));

    [Fact]
    public void A_video_is_described() => Codes(Content(30, 1, description: " ")).Should().Equal(VideoRules.Described);

    [Fact]
    public void A_network_without_videos_says_so() =>
        ContentRules.Of(Board with { Videos = null }, Content(30, 1)).Select(problem => problem.Code).Should().Equal(VideoRules.Taken);

    [Fact]
    public void Pictures_and_video_are_mixed_only_where_the_network_says_so()
    {
        var mixed = Content(30, 1) with { Pictures = [new OutgoingPicture(new MediaId(Guid.NewGuid()), "En kran")] };

        Codes(mixed).Should().Equal(VideoRules.WithoutPictures);
        ContentRules.Of(Board with { Videos = Limits with { WithPictures = true } }, mixed).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, "0:02")]
    [InlineData(2.1, "0:03")]
    [InlineData(65, "1:05")]
    [InlineData(3723, "1:02:03")]
    public void A_length_is_read_as_on_a_player(double seconds, string expected) => TimeSpan.FromSeconds(seconds).AsClock().Should().Be(expected);

    internal static Outgoing Content(double seconds, long bytes, string description = "En kran svänger över torget", int width = 1280, int height = 720) =>
        new("", "Text", "sv", Link: null, Pictures: [])
        {
            Video = new OutgoingVideo(
                new MediaId(Guid.NewGuid()), description, new Video("mp4", "h264", "aac", width, height, TimeSpan.FromSeconds(seconds), 25, 0), bytes),
        };

    private static ContentProblem Problem(Outgoing content) => ContentRules.Of(Board, content).Single();

    private static IEnumerable<string> Codes(Outgoing content) => ContentRules.Of(Board, content).Select(problem => problem.Code);
}
