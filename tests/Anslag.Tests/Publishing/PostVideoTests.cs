using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.Publishing.Checks;
using Anslag.Publishing.Posts;
using Anslag.Publishing.WritePost;
using Anslag.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Anslag.Tests.Publishing;

public sealed class PostVideoTests
{
    private static readonly DateTimeOffset Now = SwedishTime.At(2026, 11, 23, 9);
    private static readonly PersonId Maria = Id.Random<PersonId>();
    private readonly Post post = Words.APost(Maria, Now);

    [Fact]
    public void A_post_has_one_video_and_a_new_one_takes_its_place()
    {
        post.AddVideo(AVideo(), Sitting, Now);
        var second = AVideo();

        post.AddVideo(second, Sitting, Now).Should().BeTrue();

        post.Video!.Media.Should().Be(second.Id);
    }

    [Fact]
    public void A_post_has_either_pictures_or_a_video()
    {
        var illustrated = Words.APost(Maria, Now);
        illustrated.AddPicture(Id.Random<MediaId>(), Sitting, Now);
        post.AddVideo(AVideo(), Sitting, Now);

        Breaks(PostRules.PicturesOrAVideo, () => illustrated.AddVideo(AVideo(), Sitting, Now));
        Breaks(PostRules.PicturesOrAVideo, () => post.AddPicture(Id.Random<MediaId>(), Sitting, Now));
    }

    [Fact]
    public void A_video_is_taken_out_once()
    {
        post.AddVideo(AVideo(), Sitting, Now);

        post.RemoveVideo(Sitting, Now).Should().BeTrue();
        post.RemoveVideo(Sitting, Now).Should().BeFalse();
        post.Video.Should().BeNull();
    }

    [Fact]
    public void A_video_is_described_in_words_before_the_post_goes_out()
    {
        post.AddVideo(AVideo(), Sitting, Now);
        post.Change(Words.Draft(Words.Water), Sitting, Now);
        var silent = Wrong();

        post.Change(Words.Draft(Words.Water) with { Video = new VideoDraft(post.Video!.Media, " Vattnet stiger ") }, Sitting, Now);

        silent.Should().ContainSingle(check => check.Rule == PostRules.VideoIsDescribed).Which.Field.Should().Be($"Form.Videos[{post.Video.Media}].Description");
        Wrong().Should().NotContain(check => check.Rule == PostRules.VideoIsDescribed);
        post.Video.Description.Should().Be("Vattnet stiger");
    }

    [Fact]
    public void A_channel_without_videos_is_told_of_and_stops_nothing()
    {
        post.AddVideo(AVideo(), Sitting, Now);

        Checks().Where(check => check.Rule.Code == "check.without-video").Should().HaveCount(3).And.OnlyContain(check => check.Result == CheckResult.Advice);
    }

    [Fact]
    public void What_is_said_of_a_video_on_a_page_that_no_longer_shows_it_changes_nothing()
    {
        post.AddVideo(AVideo(), Sitting, Now);
        post.Change(Words.Draft(Words.Water), Sitting, Now);

        post.Change(Words.Draft(Words.Water) with { Video = new VideoDraft(Id.Random<MediaId>(), "En annan film") }, Sitting, Now).Should().BeFalse();
    }

    [Fact]
    public void The_description_is_a_field_like_any_other()
    {
        post.AddVideo(AVideo(), Sitting, Now);
        var media = post.Video!.Media;

        PostFields.Of(post).ToDraft().Video.Should().Be(new VideoDraft(media, string.Empty));
        PostFields.From(new FormCollection(new Dictionary<string, StringValues> { [$"Form.Videos[{media}].Description"] = "Rad ett\r\nrad två" }))
            .ToDraft().Video.Should().Be(new VideoDraft(media, "Rad ett\nrad två"));
    }

    private Sitting Sitting => new(Maria, Guid.NewGuid(), post.Edition);

    private IEnumerable<Check> Wrong() => [.. Checks().Where(check => check.Result is CheckResult.Wrong)];

    private IReadOnlyList<Check> Checks() => PostChecks.Of(post, Words.Accounts, new FakeContentCheck(), Now);

    private static MediaItem AVideo() => MediaItem.Of(
        Id.Random<OrganisationId>(), new ReceivedVideo("aa", 12_000_000, "bb", new Video("mp4", "h264", "aac", 1280, 720, TimeSpan.FromSeconds(65), 25, 0)), Now);

    private static void Breaks(Rule rule, Action act) => act.Should().Throw<BrokenRule>().Which.Rule.Should().Be(rule);
}
