using System.Text.RegularExpressions;

namespace Anslag.Tests.Architecture;

/// <summary>One palette, and pages that the strict Content-Security-Policy shows as they were meant.</summary>
public sealed partial class MarkupTests
{
    private static readonly string[] Palettes = ["src/Anslag.Design/wwwroot/tokens.css", "src/Anslag.Website/Look/site.css"];

    // The simulated networks are a program of their own, with a look that is not ours.
    private const string Simulator = "src/Anslag.Simulator/";

    public static TheoryData<string> Styles =>
    [
        .. Sources.Under("src", ".css").Select(row => row.Data)
            .Where(file => !Palettes.Contains(file) && !file.StartsWith(Simulator, StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Markup => Sources.Under("src", ".razor");

    [Theory, MemberData(nameof(Styles))]
    public void Colours_come_from_the_palette(string file) => Colours(Sources.Read(file)).Should().BeEmpty();

    [Theory, MemberData(nameof(Markup))]
    public void Styles_and_scripts_stand_in_files_of_their_own(string file) => Inline(Sources.Read(file)).Should().BeEmpty();

    [Theory]
    [InlineData("a { color: #fff }", "#fff")]
    [InlineData("a { border: 1px solid rgb(0 0 0 / .1); }", "rgb(")]
    [InlineData("@media print { a { background: White; } }", "White")]
    public void A_colour_of_its_own_is_found(string css, string colour) => Colours(css).Should().Equal(colour);

    [Theory]
    [InlineData("#fade a:hover { color: var(--red); background: transparent }")]
    [InlineData("/* never #fff */ a { color: color-mix(in oklab, var(--ink), var(--white) 40%); white-space: nowrap }")]
    public void What_is_no_colour_of_its_own_passes(string css) => Colours(css).Should().BeEmpty();

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<style>p { }</style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script type=\"module\">\nimport 'x';</script>")]
    [InlineData("<button onclick=\"save()\">")]
    public void Something_inline_is_found(string razor) => Inline(razor).Should().NotBeEmpty();

    [Theory]
    [InlineData("<script type=\"module\" src=\"x.js\"></script>")]
    [InlineData("<form @onsubmit=\"SaveAsync\" class=\"style\">")]
    public void What_is_not_inline_passes(string razor) => Inline(razor).Should().BeEmpty();

    private static IEnumerable<string> Colours(string css) => Declarations().Matches(Comment().Replace(css, ""))
        .SelectMany(block => Colour().Matches(block.Groups["declarations"].Value))
        .Select(colour => colour.Value);

    private static IEnumerable<string> Inline(string razor) => InlineCode().Matches(razor).Select(match => match.Value);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{(?<declarations>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Declarations();

    [GeneratedRegex(
        @"#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\("
            + @"|(?<![-\w])(white|black|red|green|blue|yellow|orange|gray|grey|silver|navy|teal|purple)(?![-\w])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Colour();

    [GeneratedRegex(
        @"\sstyle\s*=|<style\b|<script\b[^>]*>(?!\s*</script>)|\son[a-z]+\s*=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex InlineCode();
}
