using Anslag.Website.Text;

namespace Anslag.Tests.Website;

public sealed class ArticleTextTests
{
    [Fact]
    public void The_first_paragraph_leads_when_more_follows()
    {
        var text = ArticleText.Of("Vattnet är avstängt.\n\nVi lagar det nu.");

        (text.Lead, text.Body, text.Excerpt).Should().Be(("<p>Vattnet är avstängt.</p>", "<p>Vi lagar det nu.</p>", "Vattnet är avstängt."));
    }

    [Fact]
    public void A_single_paragraph_is_the_text() => ArticleText.Of("Vi lagar det nu.").Body.Should().Be("<p>Vi lagar det nu.</p>");

    [Fact]
    public void A_line_break_stays_a_line_break() => ArticleText.Of("Storgatan 1\nEkbacken").Body.Should().Be("<p>Storgatan 1<br>\nEkbacken</p>");

    [Fact]
    public void A_list_is_a_list() => ArticleText.Of("1. Koka vattnet.\n2. Ring 1177.").Body.Should().Contain("<ol>").And.Contain("<li>Ring 1177.</li>");

    [Fact]
    public void An_address_becomes_a_link() =>
        ArticleText.Of("Läs mer på https://ekbacken.example/vatten.").Body
            .Should().Be("<p>Läs mer på <a href=\"https://ekbacken.example/vatten\">https://ekbacken.example/vatten</a>.</p>");

    [Fact]
    public void Headings_stand_below_the_page_s_own() => ArticleText.Of("# Gör så här\n\nKoka.").Body.Should().StartWith("<h2>Gör så här</h2>");

    [Fact]
    public void A_hashtag_is_no_heading() => ArticleText.Of("#ekbacken växer").Body.Should().Be("<p>#ekbacken växer</p>");

    [Fact]
    public void An_indented_line_is_no_program_code() => ArticleText.Of("Hej\n\n    indraget").Body.Should().Be("<p>indraget</p>");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[klicka](javascript:alert(1))")]
    [InlineData("![x](https://spy.example/pixel.png)")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<a href=\"https://x.example\" style=\"position:fixed\" onclick=\"x()\">x</a>")]
    public void Nothing_dangerous_comes_through(string attack) =>
        (ArticleText.Of(attack).Body + ArticleText.Of("Hej\n\n" + attack).Body).Should()
            .NotContain("<script").And.NotContain("<img").And.NotContain("href=\"javascript").And.NotContain("href=\"data").And.NotContain("<a href=\"https://x");

    [Fact]
    public void A_long_first_paragraph_is_cut_at_a_word() =>
        ArticleText.Of(string.Concat(Enumerable.Repeat("vatten ", 60))).Excerpt.Should().HaveLength(218).And.EndWith("vatten …");
}
