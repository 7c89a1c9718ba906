using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Facebook;

public sealed class PagePhotosTests
{
    [Fact]
    public async Task A_picture_is_taken_in_with_its_alt_text_and_seen_by_nobody()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var photo = await page.UploadHiddenAsync(altText: "En röd bro");

        var read = await page.GetAsync(photo, "fields=alt_text_custom,width,height");
        read.Text("alt_text_custom").Should().Be("En röd bro");
        read.Body.GetProperty("width").GetInt32().Should().Be(4);
        (await page.LiveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_picture_becomes_a_post_at_once_unless_it_is_held_back()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var answer = await page.UploadAsync(Pixels.Jpeg(), ("caption", "Bron"));

        answer.Text("post_id").Should().StartWith(page.Id);
        (await page.LiveAsync()).Should().Equal("Bron");
    }

    public static TheoryData<byte[]> NotPictures =>
    [
        "inte en bild"u8.ToArray(),
        "GIF89a"u8.ToArray(),
        Pixels.Png(width: 0),
        Pixels.Png()[..20],
        Pixels.Jpeg()[..9],
        Pixels.Png(padding: 4 * 1024 * 1024),
    ];

    [Theory, MemberData(nameof(NotPictures), DisableDiscoveryEnumeration = true)]
    public async Task Bytes_that_are_no_jpg_or_png_of_at_most_4_mb_are_refused(byte[] bytes)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        var answer = await page.UploadAsync(bytes, ("published", "false"));

        (answer.Code, answer.Subcode).Should().Be((100, 1366046));
    }

    [Fact]
    public async Task An_address_instead_of_a_file_is_refused_since_nothing_is_fetched()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.PostAsync($"{page.Id}/photos", new { url = "https://example.se/bild.jpg", published = false })).Code.Should().Be(324);
    }

    [Fact]
    public async Task An_alt_text_may_have_1000_characters_and_not_one_more()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        (await page.UploadAsync(Pixels.Png(), ("published", "false"), ("alt_text_custom", new string('a', 1000)))).Code.Should().Be(0);
        (await page.UploadAsync(Pixels.Png(), ("published", "false"), ("alt_text_custom", new string('a', 1001)))).Code.Should().Be(100);
    }

    [Fact]
    public async Task A_file_under_another_name_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pixels.Png()), "file", "a.png" } };

        var answer = await simulator.Http.PostAsync($"/v25.0/{page.Id}/photos?access_token={page.Token}", form, TestContext.Current.CancellationToken);

        (await Answer.OfAsync(answer)).Code.Should().Be(100);
    }
}
