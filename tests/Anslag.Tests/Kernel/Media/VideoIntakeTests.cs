using System.Text;
using Anslag.Kernel.Media;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.Testing;

namespace Anslag.Tests.Kernel.Media;

public sealed class VideoIntakeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly MediaOptions options = new();

    [Fact]
    public async Task A_film_is_told_by_what_it_is()
    {
        var received = await ReceiveAsync(new Film(640, 360, 3).Bytes());

        received.Facts.Should().Be(new Video("mp4", "h264", "aac", 640, 360, TimeSpan.FromSeconds(3), 25, 0));
    }

    [Fact]
    public async Task A_silent_film_is_taken() => (await ReceiveAsync(new Film { Sound = "" }.Bytes())).Facts.AudioCodec.Should().BeNull();

    [Fact]
    public async Task A_film_from_a_turned_telephone_is_as_high_as_it_is_seen()
    {
        var facts = (await ReceiveAsync(new Film(320, 180) { Container = "mov", Rotation = 90 }.Bytes())).Facts;

        (facts.Width, facts.Height, facts.IsUpright).Should().Be((180, 320, true));
        Math.Abs(facts.Rotation).Should().Be(90);
    }

    [Fact]
    public async Task Where_a_film_was_taken_is_not_kept()
    {
        var film = new Film { Container = "mov", Place = "+59.3293+018.0686/" }.Bytes();
        Encoding.Latin1.GetString(film).Should().Contain("+59.3293");

        var kept = await KeptAsync(await ReceiveAsync(film));

        Encoding.Latin1.GetString(kept).Should().NotContain("59.3293");
    }

    [Fact]
    public async Task What_is_kept_tells_first_what_it_is_so_that_it_can_be_shown_while_it_is_read()
    {
        var film = Encoding.Latin1.GetString(new Film().Bytes());
        film.IndexOf("moov", StringComparison.Ordinal).Should().BeGreaterThan(film.IndexOf("mdat", StringComparison.Ordinal));

        var kept = Encoding.Latin1.GetString(await KeptAsync(await ReceiveAsync(new Film().Bytes())));

        kept.IndexOf("moov", StringComparison.Ordinal).Should().BeLessThan(kept.IndexOf("mdat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_film_is_kept_once()
    {
        var (first, second) = (await ReceiveAsync(new Film().Bytes()), await ReceiveAsync(new Film().Bytes()));

        second.ContentHash.Should().Be(first.ContentHash);
        Directory.EnumerateFiles(folder["media"], "*", SearchOption.AllDirectories).Should().HaveCount(2, "the film and its still picture");
    }

    [Theory]
    [InlineData("<!doctype html><title>film.mp4</title>")]
    [InlineData("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n")]
    [InlineData("ffconcat version 1.0\nfile /etc/passwd\n")]
    [InlineData("")]
    public async Task What_is_no_film_by_content_is_refused(string content) =>
        (await RefusalAsync(Encoding.UTF8.GetBytes(content))).Should().Be(MediaRules.KnownVideo);

    [Fact]
    public async Task A_picture_is_no_film() =>
        (await RefusalAsync(Photos.RedAndBlue(SkiaSharp.SKEncodedImageFormat.Jpeg))).Should().Be(MediaRules.KnownVideo);

    [Fact]
    public async Task What_only_begins_as_a_film_is_refused() =>
        (await RefusalAsync([0, 0, 0, 24, .. "ftypisom"u8, .. new byte[400]])).Should().Be(MediaRules.VideoUndamaged);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Half_a_film_is_refused(bool fastStart)
    {
        var whole = new Film(Seconds: 6) { FastStart = fastStart }.Bytes();

        (await RefusalAsync(whole[..(whole.Length / 2)])).Should().Be(MediaRules.VideoUndamaged);
    }

    [Fact]
    public async Task A_film_in_another_codec_is_refused() =>
        (await RefusalAsync(new Film { Codec = "mpeg4" }.Bytes())).Should().Be(MediaRules.KnownVideo);

    [Fact]
    public async Task An_iPhones_HEVC_is_refused_with_a_word_on_what_to_do() =>
        (await RefusalAsync(new Film { Codec = "libx265" }.Bytes())).Should().Be(MediaRules.NotHevc);

    [Fact]
    public async Task A_film_that_is_too_large_is_refused_before_it_is_read_to_its_end()
    {
        options.MostVideoBytes = 1_000_000;
        await using var film = new Film().Padded(50_000_000);

        (await RefusalAsync(film)).Should().Be(MediaRules.VideoSmallEnough);
        film.Position.Should().BeLessThan(1_200_000);
    }

    [Fact]
    public async Task Without_FFmpeg_a_film_is_refused_with_the_name_of_what_is_missing()
    {
        options.VideoTools = folder["nowhere"];
        var receiving = () => ReceiveAsync(new byte[10]);

        var broken = (await receiving.Should().ThrowAsync<BrokenRule>()).Which;

        broken.Rule.Should().Be(MediaRules.VideoToolsAreInstalled);
        broken.Details.Should().Equal("ffmpeg");
    }

    [Fact]
    public async Task A_film_that_takes_too_long_to_read_is_refused()
    {
        options.VideoToolTime = TimeSpan.FromMilliseconds(1);

        (await RefusalAsync(new Film().Bytes())).Should().Be(MediaRules.VideoReadInTime);
    }

    [Fact]
    public async Task Nothing_of_a_refused_film_is_left()
    {
        await RefusalAsync(new Film { Codec = "mpeg4" }.Bytes());

        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private MediaFolder Files => new(new StorageOptions { Folder = folder.Path }, TimeProvider.System);

    private async Task<ReceivedVideo> ReceiveAsync(Stream content)
    {
        if (!Ffmpeg.IsInstalled && options.VideoTools.Length == 0)
            Skip.Because("ffmpeg is not installed");
        using var intake = new VideoIntake(Files, new VideoTools(options, TimeProvider.System), new Intake(options), options);
        return await intake.ReceiveAsync(content, TestContext.Current.CancellationToken);
    }

    private async Task<ReceivedVideo> ReceiveAsync(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await ReceiveAsync(stream);
    }

    private async Task<Rule> RefusalAsync(Stream content)
    {
        var receiving = () => ReceiveAsync(content);
        return (await receiving.Should().ThrowAsync<BrokenRule>()).Which.Rule;
    }

    private Task<Rule> RefusalAsync(byte[] content) => RefusalAsync(new MemoryStream(content));

    private async Task<byte[]> KeptAsync(ReceivedVideo video)
    {
        await using var file = await Files.OpenAsync(video.ContentHash, TestContext.Current.CancellationToken);
        using var bytes = new MemoryStream();
        await file!.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
