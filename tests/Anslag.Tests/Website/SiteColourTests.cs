using Anslag.Website.Look;
using CsCheck;

namespace Anslag.Tests.Website;

public sealed class SiteColourTests
{
    [Theory]
    [InlineData("#1B4F72")]
    [InlineData("#FFFF00")]
    [InlineData("#FFFFFF")]
    [InlineData("#000000")]
    public void A_colour_that_cannot_be_read_is_changed_until_it_can(string text)
    {
        var (white, night) = (SiteColour.White, SiteColour.Parse("#12171B")!);
        var colour = SiteColour.Parse(text)!;

        colour.ReadableOn(white).ContrastTo(white).Should().BeGreaterThanOrEqualTo(SiteColour.EnoughForText);
        colour.ReadableOn(night).ContrastTo(night).Should().BeGreaterThanOrEqualTo(SiteColour.EnoughForText);
    }

    [Fact]
    public void A_colour_that_can_be_read_is_left_as_it_is() => SiteColour.Parse("#1B4F72")!.ReadableOn(SiteColour.White).ToString().Should().Be("#1B4F72");

    [Fact]
    public void Any_colour_can_be_read_in_the_end() =>
        Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte).Sample((red, green, blue) =>
            new SiteColour(red, green, blue).ReadableOn(SiteColour.White).ContrastTo(SiteColour.White) >= SiteColour.EnoughForText);

    [Theory]
    [InlineData("blue")]
    [InlineData("#12345")]
    [InlineData("#GGGGGG")]
    [InlineData(null)]
    public void What_is_no_colour_is_refused(string? text) => SiteColour.Parse(text).Should().BeNull();
}
