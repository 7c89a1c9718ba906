using Anslag.Kernel.Ids;
using Anslag.Kernel.Media;
using Anslag.Publishing.Posts;
using Anslag.Publishing.WritePost;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Anslag.Tests.Publishing;

public sealed class PostFieldsTests
{
    private static readonly MediaId Photo = Id.Random<MediaId>();

    [Fact]
    public void What_stands_on_the_screen_is_what_is_meant()
    {
        var draft = From(new()
        {
            ["Form.Title"] = " Vattenläcka ",
            ["Form.Text"] = "Rad ett\r\nrad två",
            ["Form.Kind"] = "Disturbance",
            ["Form.PublishDate"] = "2026-11-23",
            ["Form.PublishTime"] = "14.30",
            [$"Form.Versions[{Words.X.Id}].Chosen"] = "true",
            [$"Form.Versions[{Words.X.Id}].OwnText"] = "Kort",
            [$"Form.Versions[{Words.X.Id}].LinksToSite"] = "true",
            [$"Form.Versions[{Words.Facebook.Id}].LinksToSite"] = "true",
            [$"Form.Pictures[{Photo}].AltText"] = "En tank",
        }).ToDraft();

        draft.Content.Should().Be(new PostContent
        {
            Title = "Vattenläcka", Text = "Rad ett\nrad två", Kind = PostKind.Disturbance, PlannedAt = Anslag.Kernel.Time.SwedishTime.Parse("2026-11-23", "14:30"),
        });
        draft.Versions.Should().Equal(new VersionDraft(Words.X.Id, "Kort", LinksToSite: true));
        draft.Pictures.Should().Equal(new PictureDraft(Photo, "En tank", IsDecoration: false));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("2026-11-23", "14:30", true)]
    [InlineData("2026-11-23", "", false)]
    [InlineData("", "14:30", false)]
    [InlineData("i morgon", "14:30", false)]
    public void Half_a_time_is_told_and_not_guessed(string date, string time, bool readable) =>
        From(new() { ["Form.PublishDate"] = date, ["Form.PublishTime"] = time }).PublishIsReadable.Should().Be(readable);

    [Fact]
    public void A_post_comes_back_from_its_own_fields_unchanged()
    {
        var post = Words.APost(Id.Random<PersonId>(), Anslag.Testing.SwedishTime.At(2026, 11, 23));

        PostFields.Of(post).ToDraft().Should().BeEquivalentTo(Words.Draft(new PostContent()));
    }

    private static PostFields From(Dictionary<string, string> fields) =>
        PostFields.From(new FormCollection(fields.ToDictionary(field => field.Key, field => new StringValues(field.Value))));
}
