using Anslag.Channels.CheckContent;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;
using Anslag.Channels.Limits;
using Anslag.Kernel.Media;

namespace Anslag.Tests.Channels;

public sealed class ContentRuleTests
{
    private static readonly NetworkProfile Board = new("board", "B", "Tavlan", TextCounting.Graphemes, MostText: 10, MostPictures: 1, MostAltText: 5);

    [Fact]
    public void A_text_within_the_limits_has_no_problem() => Codes(Content("Kort text.")).Should().BeEmpty();

    [Fact]
    public void A_text_that_is_too_long_is_told_with_its_numbers() =>
        ContentRules.Of(Board, Content("Tolv tecken.")).Single().Should().BeEquivalentTo(new ContentProblem(ContentRules.ShortEnough, [12, 10, 2], Blocks: true));

    [Fact]
    public void An_empty_post_is_refused() => Codes(Content(" ")).Should().Equal(ContentRules.NotEmpty);

    [Fact]
    public void Too_many_pictures_are_refused() =>
        Codes(Content("Text", Picture("Kran"), Picture("Rör"))).Should().Equal(ContentRules.FewEnoughPictures);

    [Fact]
    public void A_picture_is_described() => Codes(Content("Text", Picture(""))).Should().Equal(ContentRules.PicturesAreDescribed);

    [Fact]
    public void A_picture_that_is_said_to_be_decoration_needs_no_words() =>
        Codes(Content("Text", Picture("") with { IsDecoration = true })).Should().BeEmpty();

    [Fact]
    public void A_description_that_is_too_long_is_refused() => Codes(Content("Text", Picture("En kran"))).Should().Equal(ContentRules.AltTextShortEnough);

    [Theory]
    [InlineData("Läs på https://www.facebook.com/lyckeby", true)]
    [InlineData("Läs på fb.me/abc", true)]
    [InlineData("Läs på lyckeby.se/facebook", false)]
    public void Facebook_takes_no_links_to_itself(string text, bool refused) =>
        (FacebookContent.Problems(Content(text)).Count > 0).Should().Be(refused);

    [Theory]
    [InlineData("👩‍👩‍👧", TextCounting.Graphemes, 1)]
    [InlineData("👩‍👩‍👧", TextCounting.Characters, 8)]
    [InlineData("a\r\nb", TextCounting.Characters, 3)]
    [InlineData("a\nb", TextCounting.Characters, 3)]
    public void Text_is_counted_as_the_network_counts(string text, TextCounting counting, int expected) =>
        TextCount.Of(text, counting).Should().Be(expected);

    [Fact]
    public void Every_limit_has_a_source() => NetworkLimits.All.Should().NotBeEmpty().And.OnlyContain(row => row.Source.Length > 0 && row.Value > 0);

    private static IEnumerable<string> Codes(Outgoing content) => ContentRules.Of(Board, content).Select(problem => problem.Code);

    private static Outgoing Content(string text, params OutgoingPicture[] pictures) => new("", text, "sv", Link: null, pictures);

    private static OutgoingPicture Picture(string altText) => new(new MediaId(Guid.NewGuid()), altText);
}
