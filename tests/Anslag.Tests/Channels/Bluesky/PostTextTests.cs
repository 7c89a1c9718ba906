using Anslag.Channels.Bluesky.Posts;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Media;

namespace Anslag.Tests.Channels.Bluesky;

public sealed class PostTextTests
{
    private static readonly Uri Article = new("https://www.lyckeby.se/nyheter/vattnet-ar-avstangt-pa-ekvagen");

    [Fact]
    public void Without_pictures_the_link_is_a_card_and_the_text_stays_as_it_is() =>
        PostText.Of(Content("Vattnet är avstängt.")).Should().Be(new PostText("Vattnet är avstängt.", Link: null));

    [Fact]
    public void Beside_pictures_the_link_stands_shortened_in_the_text_and_the_whole_of_it_is_behind_it()
    {
        var text = PostText.Of(Content("Vattnet är avstängt.", pictures: 1));

        text.Text.Should().Be("Vattnet är avstängt.\n\nlyckeby.se/nyheter/vattnet-ar…");
        text.Link.Should().Be(new ShownLink("Vattnet är avstängt.\n\n".Length, PostText.MostShown, Article));
    }

    [Fact]
    public void A_link_that_is_written_already_is_not_written_again() =>
        PostText.Of(Content($"Läs {Article}", pictures: 1)).Text.Should().Be($"Läs {Article}");

    [Fact]
    public void No_link_takes_more_than_was_counted_for_it() =>
        Enumerable.Range(1, 60)
            .Select(length => Content("x", pictures: 1) with { Link = new Uri($"https://kommun.se/{new string('a', length)}") })
            .Should().OnlyContain(content => PostText.Of(content).Text.Length <= 1 + PostText.LinkTakes);

    private static Outgoing Content(string text, int pictures = 0) => new(
        "Vatten", text, "sv", Article, [.. Enumerable.Range(0, pictures).Select(_ => new OutgoingPicture(new MediaId(Guid.NewGuid()), "En kran"))]);
}
