using System.Text;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using SkiaSharp;

namespace Anslag.Tests.Kernel.Media;

public sealed class IntakeTests
{
    private readonly Intake intake = new(new MediaOptions { MostBytes = 1_000_000, MostPixels = 1_000_000 });

    [Theory]
    [InlineData(1, "40x20 RBRB")]
    [InlineData(2, "40x20 BRBR")]
    [InlineData(3, "40x20 BRBR")]
    [InlineData(4, "40x20 RBRB")]
    [InlineData(5, "20x40 RRBB")]
    [InlineData(6, "20x40 RRBB")]
    [InlineData(7, "20x40 BBRR")]
    [InlineData(8, "20x40 BBRR")]
    public void A_picture_stands_as_the_camera_was_held(ushort orientation, string expected) =>
        Photos.Corners(intake.Judge(Photos.WithExif(orientation)).Content).Should().Be(expected);

    [Fact]
    public void Where_a_photo_was_taken_is_not_kept()
    {
        var photo = Photos.WithExif(6);
        Encoding.Latin1.GetString(photo).Should().Contain("Exif").And.Contain("GPS 59.3293");

        var kept = Encoding.Latin1.GetString(intake.Judge(photo).Content);

        kept.Should().NotContain("Exif").And.NotContain("GPS");
    }

    [Fact]
    public void A_transparent_picture_stays_transparent()
    {
        var kept = intake.Judge(Photos.RedAndBlue(SKEncodedImageFormat.Png, alpha: SKAlphaType.Premul));

        PictureKinds.Of(kept.Content).Should().Be(PictureKind.Png);
        SKBitmap.Decode(kept.Content).GetPixel(39, 0).Alpha.Should().Be(128);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void An_opaque_picture_is_kept_as_JPEG(SKEncodedImageFormat format)
    {
        var kept = intake.Judge(Photos.RedAndBlue(format));

        PictureKinds.Of(kept.Content).Should().Be(PictureKind.Jpeg);
        Photos.Corners(kept.Content).Should().Be("40x20 RBRB");
    }

    [Fact]
    public void The_first_picture_of_a_GIF_is_taken()
    {
        var gif = Convert.FromBase64String("R0lGODdhAgACAPAAAP8AAAAA/ywAAAAAAgACAAACAoRRADs=");

        var kept = intake.Judge(gif);

        (kept.Width, kept.Height).Should().Be((2, 2));
    }

    [Fact]
    public void A_picture_too_large_for_memory_is_refused_before_it_is_decoded() =>
        Refusal(Photos.Bomb(50_000, 50_000)).Rule.Should().Be(MediaRules.FewEnoughPixels);

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("%PDF-1.7 and so on")]
    [InlineData("<!doctype html><title>semester.jpg</title>")]
    [InlineData("BM, a bitmap of Windows")]
    [InlineData("")]
    public void What_is_no_picture_by_content_is_refused(string content) => Refusal(Encoding.UTF8.GetBytes(content)).Rule.Should().Be(MediaRules.KnownFormat);

    [Fact]
    public void An_iPhones_HEIC_is_refused_with_a_word_on_what_to_do() =>
        Refusal([0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0]).Rule.Should().Be(MediaRules.NotHeic);

    [Fact]
    public void Half_a_picture_is_refused()
    {
        var whole = Photos.RedAndBlue(SKEncodedImageFormat.Png, 400, 400);

        Refusal(whole[..(whole.Length / 2)]).Rule.Should().Be(MediaRules.Undamaged);
    }

    [Fact]
    public async Task A_file_too_large_is_refused_before_it_is_read_to_its_end()
    {
        using var file = new MemoryStream(new byte[5_000_000]);

        var reading = () => intake.ReadAsync(file, TestContext.Current.CancellationToken);

        (await reading.Should().ThrowAsync<BrokenRule>()).Which.Rule.Should().Be(MediaRules.SmallEnough);
        file.Position.Should().BeLessThan(1_200_000);
    }

    private BrokenRule Refusal(byte[] content) => intake.Invoking(intake => intake.Judge(content)).Should().Throw<BrokenRule>().Which;
}
