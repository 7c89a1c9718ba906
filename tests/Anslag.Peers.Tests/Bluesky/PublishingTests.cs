using System.Text;
using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Peers.Tests.Bluesky.Kit;
using Anslag.Testing.Networks;

namespace Anslag.Peers.Tests.Bluesky;

/// <summary>What Anslag publishes, read back from Bluesky's own server.</summary>
public sealed class PublishingTests : IAsyncLifetime
{
    private const string Text = "Åsele: vattnet är avstängt 🇸🇪 läs https://asele.example/å #vattenläcka";
    private readonly RealBlueskyBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _bench.ReadyAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task A_link_and_a_tag_are_marked_by_their_bytes_and_the_language_is_told()
    {
        var account = await _bench.OpenAccountAsync();

        await _bench.PublishAsync(NetworkBench.ASending(account, Text));

        var value = (await _bench.RecordsAsync(account)).Single().GetProperty("value");
        value.GetProperty("langs").EnumerateArray().Select(language => language.GetString()).Should().Equal("sv");
        value.GetProperty("facets").EnumerateArray().Select(Covered).Should().Equal("https://asele.example/å", "#vattenläcka");
    }

    [Fact]
    public async Task A_link_without_pictures_becomes_a_card_with_a_picture_that_was_uploaded()
    {
        await using var page = await TownPage.OpenAsync();
        await using var bench = new RealBlueskyBench(page.Address);
        await bench.ReadyAsync();
        var account = await bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");

        await bench.PublishAsync(sending with { Content = sending.Content with { Link = page.Address } });

        var card = (await bench.RecordsAsync(account)).Single().GetProperty("value").GetProperty("embed").GetProperty("external");
        card.GetProperty("title").GetString().Should().Be("Vattnet är avstängt");
        card.GetProperty("description").GetString().Should().Be("Vatten finns i en tank.");
        card.GetProperty("uri").GetString().Should().Be(page.Address.AbsoluteUri);
        (await bench.BlobAsync(account, card.GetProperty("thumb"))).Should().StartWith([0xFF, 0xD8]).And.HaveCountLessThanOrEqualTo(1_000_000);
    }

    [Fact]
    public async Task A_page_that_does_not_answer_is_a_card_without_a_picture()
    {
        var account = await _bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");

        await _bench.PublishAsync(sending with { Content = sending.Content with { Link = new Uri("http://localhost:9/borta") } });

        var card = (await _bench.RecordsAsync(account)).Single().GetProperty("value").GetProperty("embed").GetProperty("external");
        card.GetProperty("title").GetString().Should().Be(sending.Content.Title);
        card.TryGetProperty("thumb", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Pictures_are_made_to_fit_and_keep_their_order_their_words_and_their_shape()
    {
        var account = await _bench.OpenAccountAsync();
        var (first, second) = (await _bench.TakeInPictureAsync(account.Organisation), await _bench.TakeInPictureAsync(account.Organisation));

        await _bench.PublishAsync(NetworkBench.ASending(account, "Två bilder.", new OutgoingPicture(first, "En kran"), new OutgoingPicture(second, "En tank")));

        var images = RealBlueskyBench.Images((await _bench.RecordsAsync(account)).Single()).ToList();
        images.Select(image => image.GetProperty("alt").GetString()).Should().Equal("En kran", "En tank");
        images[0].GetProperty("aspectRatio").GetProperty("width").GetInt32().Should().Be(2 * images[0].GetProperty("aspectRatio").GetProperty("height").GetInt32());
        (await _bench.BlobAsync(account, images[0].GetProperty("image"))).Should().StartWith([0xFF, 0xD8]).And.HaveCountLessThanOrEqualTo(2_000_000);
    }

    [Theory, InlineData(RepliesFrom.Nobody, 0), InlineData(RepliesFrom.Mentioned, 1)]
    public async Task Who_may_answer_stands_in_a_gate_under_the_same_key(RepliesFrom replies, int rules)
    {
        var account = await _bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");

        var receipt = await _bench.PublishAsync(sending with { Content = sending.Content with { Replies = replies } });

        var gate = (await _bench.RecordsAsync(account, "app.bsky.feed.threadgate")).Should().ContainSingle().Subject;
        gate.GetProperty("value").GetProperty("post").GetString().Should().Be(receipt.NetworkId);
        gate.GetProperty("uri").GetString().Should().EndWith(receipt.NetworkId.Split('/')[^1]);
        gate.GetProperty("value").GetProperty("allow").GetArrayLength().Should().Be(rules);
    }

    [Fact]
    public async Task A_gate_goes_with_its_post()
    {
        var account = await _bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, "Vattnet är avstängt.");
        sending = sending with { Content = sending.Content with { Replies = RepliesFrom.Nobody } };
        var receipt = await _bench.PublishAsync(sending);

        (await _bench.Network.TakeDownAsync(sending with { Kind = DeliveryKind.TakeDown, Original = receipt }, Token)).Should().BeOfType<Outcome.Published>();

        (await _bench.RecordsAsync(account)).Should().BeEmpty();
        (await _bench.RecordsAsync(account, "app.bsky.feed.threadgate")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_delivery_sent_again_is_the_same_record()
    {
        var account = await _bench.OpenAccountAsync();
        var sending = NetworkBench.ASending(account, Text, new OutgoingPicture(await _bench.TakeInPictureAsync(account.Organisation), "En kran"));
        await _bench.PublishAsync(sending);
        var first = (await _bench.RecordsAsync(account)).Single().GetProperty("cid").GetString();

        await _bench.PublishAsync(sending);

        (await _bench.RecordsAsync(account)).Should().ContainSingle().Which.GetProperty("cid").GetString().Should().Be(first);
    }

    [Fact]
    public async Task A_token_is_exchanged_and_the_new_one_works()
    {
        var account = await _bench.OpenAccountAsync();

        var renewed = (Renewal.Renewed)await ((IRenewingNetwork)_bench.Network).RenewAsync(account, Token);

        renewed.Secret.Should().NotBe(account.Secret);
        ((IRenewingNetwork)_bench.Network).RenewAt(renewed.Secret).Should().BeAfter(TimeProvider.System.GetUtcNow().AddMinutes(80));
        await _bench.PublishAsync(NetworkBench.ASending(account with { Secret = renewed.Secret }, "Vattnet är tillbaka."));
    }

    private static string Covered(JsonElement facet)
    {
        var index = facet.GetProperty("index");
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text)[index.GetProperty("byteStart").GetInt32()..index.GetProperty("byteEnd").GetInt32()]);
    }
}
