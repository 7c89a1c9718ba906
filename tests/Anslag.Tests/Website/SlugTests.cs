using Anslag.Website.Articles;
using CsCheck;

namespace Anslag.Tests.Website;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Så röjer vi snö på Ängsgatan", "sa-rojer-vi-sno-pa-angsgatan")]
    [InlineData("  Koka vattnet!  (hus 1–24)", "koka-vattnet-hus-1-24")]
    [InlineData("Café Ærø – crème brûlée", "cafe-aero-creme-brulee")]
    [InlineData("ÅÄÖ", "aao")]
    [InlineData("ماء", "nyhet")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void A_title_becomes_an_address_as_a_swede_would_write_it(string title, string slug) => Slug.Of(title, "nyhet").Should().Be(slug);

    [Fact]
    public void A_long_title_ends_with_a_whole_word() =>
        Slug.Of("Kommunfullmäktige beslutar om översiktsplan för Norra Ekbacken med nya bostäder och skolor", "nyhet")
            .Should().Be("kommunfullmaktige-beslutar-om-oversiktsplan-for-norra-ekbacken-med-nya-bostader");

    [Fact]
    public void Any_title_gives_a_safe_address() =>
        Gen.String.Sample(title => Slug.Of(title, "nyhet") is { Length: > 0 and <= Slug.MostCharacters } slug
            && slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            && !slug.StartsWith('-') && !slug.EndsWith('-'));

    [Fact]
    public void A_taken_address_gets_the_next_free_number() =>
        Slug.Free("budget", new HashSet<string> { "budget", "budget-2", "budget-4" }).Should().Be("budget-3");
}
