using System.Net;
using System.Text.Json;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class BlobTests
{
    [Fact]
    public async Task A_blob_is_uploaded_and_read_back_as_what_it_is()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var bytes = Pixels.Jpeg();

        var blob = (await account.UploadAsync(bytes, "application/octet-stream")).Body.GetProperty("blob");

        blob.GetProperty("$type").GetString().Should().Be("blob");
        blob.GetProperty("mimeType").GetString().Should().Be("image/jpeg");
        blob.GetProperty("size").GetInt64().Should().Be(bytes.Length);
        var read = await simulator.Http.GetAsync(BlobPath(account, blob), TestContext.Current.CancellationToken);
        read.Content.Headers.ContentType!.MediaType.Should().Be("image/jpeg");
        (await read.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().Equal(bytes);
    }

    [Fact]
    public async Task A_blob_beyond_the_servers_limit_is_refused_with_413()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        (await account.UploadAsync(new byte[52_428_800], "video/mp4")).Refusal.Should().BeNull();
        var answer = await account.UploadAsync(new byte[52_428_801], "video/mp4");

        (answer.Status, answer.Refusal).Should().Be((HttpStatusCode.RequestEntityTooLarge, "PayloadTooLarge"));
    }

    [Fact]
    public async Task An_empty_blob_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        (await account.UploadAsync([])).Refusal.Should().Be("InvalidRequest");
    }

    [Theory]
    [InlineData(2_000_000, false)]
    [InlineData(2_000_001, true)]
    public async Task A_picture_is_too_large_only_when_a_record_shows_it(int size, bool isRefused)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = await account.BlobAsync(PictureOf(size));

        (await PutAsync(account, Embeds.Images(blob))).Refusal.Should().Be(isRefused ? "InvalidRequest" : null);
    }

    [Theory]
    [InlineData(1_000_000, false)]
    [InlineData(1_000_001, true)]
    public async Task A_cards_picture_may_be_half_as_large(int size, bool isRefused)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = await account.BlobAsync(PictureOf(size));

        (await PutAsync(account, Embeds.Card(blob))).Refusal.Should().Be(isRefused ? "InvalidRequest" : null);
    }

    [Fact]
    public async Task A_post_shows_four_pictures_and_not_one_more()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = await account.BlobAsync(Pixels.Png());

        (await PutAsync(account, Embeds.Images(blob, times: 4))).Refusal.Should().BeNull();
        (await PutAsync(account, Embeds.Images(blob, times: 5))).Text("message").Should().EndWith("Record/embed/images must not have more than 4 elements");
    }

    [Fact]
    public async Task A_picture_without_a_description_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var image = new { image = await account.BlobAsync(Pixels.Png()) };

        var answer = await PutAsync(account, new Dictionary<string, object> { ["$type"] = "app.bsky.embed.images", ["images"] = new[] { image } });

        answer.Text("message").Should().EndWith("Record/embed/images/0 must have the property \"alt\"");
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_not_shown_as_one()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = (await account.UploadAsync("text"u8.ToArray(), "text/plain")).Body.GetProperty("blob");

        (await PutAsync(account, Embeds.Images(blob))).Text("message").Should().Contain("Record/embed/images/0/image must be of the type image/*");
    }

    [Fact]
    public async Task A_blob_that_nobody_or_another_account_uploaded_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");
        var blob = await other.BlobAsync(Pixels.Png());

        (await PutAsync(account, Embeds.Images(blob))).Refusal.Should().Be("BlobNotFound");
        (await PutAsync(other, Embeds.Images(blob))).Refusal.Should().BeNull();
    }

    [Theory]
    [InlineData("size", "17", "InvalidSize")]
    [InlineData("mimeType", "\"image/jpeg\"", "InvalidMimeType")]
    public async Task A_reference_that_says_something_else_than_the_blob_is_refused(string name, string value, string refusal)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(await account.BlobAsync(Pixels.Png()))!;
        blob[name] = JsonSerializer.Deserialize<JsonElement>(value);

        (await PutAsync(account, Embeds.Images(JsonSerializer.SerializeToElement(blob)))).Refusal.Should().Be(refusal);
    }

    [Fact]
    public async Task A_blob_that_no_record_shows_is_gone_after_an_hour()
    {
        var clock = SwedishTime.ClockAt(2026, 11, 25, 9);
        await using var simulator = await RunningSimulator.StartAsync(clock);
        var account = await simulator.OpenAccountAsync();
        var shown = await account.BlobAsync(Pixels.Png());
        var forgotten = await account.BlobAsync(Pixels.Jpeg());
        await PutAsync(account, Embeds.Images(shown));

        clock.Advance(TimeSpan.FromHours(1));

        (await simulator.GetAsync(BlobPath(account, shown))).Refusal.Should().BeNull();
        (await simulator.GetAsync(BlobPath(account, forgotten))).Refusal.Should().Be("BlobNotFound");
        (await PutAsync(account, Embeds.Images(forgotten))).Refusal.Should().Be("BlobNotFound");
    }

    private static byte[] PictureOf(int size) => Pixels.Png(padding: size - Pixels.Png().Length);

    private static Task<Answer> PutAsync(TrialAccount account, object embed) =>
        account.PutAsync(new { text = "Bron", createdAt = TrialAccount.Moment, embed });

    private static string BlobPath(TrialAccount account, JsonElement blob) =>
        $"/xrpc/com.atproto.sync.getBlob?did={account.Did}&cid={blob.GetProperty("ref").GetProperty("$link").GetString()}";
}
