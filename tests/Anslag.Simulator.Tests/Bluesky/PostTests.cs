using System.Text.Json.Nodes;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class PostTests
{
    private const string Family = "👨‍👩‍👧‍👧";

    [Theory]
    [InlineData("a", 300)]
    [InlineData("å", 300)]
    [InlineData(Family, 120)]
    public async Task A_text_within_both_limits_is_taken(string letter, int times)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        await account.PublishAsync(Repeated(letter, times));

        (await account.LiveTextsAsync()).Should().Equal(Repeated(letter, times));
    }

    [Theory]
    [InlineData("a", 301, "Record/text must not be longer than 300 graphemes")]
    [InlineData(Family, 121, "Record/text must not be longer than 3000 characters")]
    public async Task A_text_beyond_one_of_them_is_refused(string letter, int times, string told)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var answer = await account.PutAsync(new { text = Repeated(letter, times), createdAt = TrialAccount.Moment });

        answer.Refusal.Should().Be("InvalidRequest");
        answer.Text("message").Should().Be($"Invalid app.bsky.feed.post record: {told}");
    }

    [Theory]
    [InlineData("""{"text":null}""", "Record/text must be a string")]
    [InlineData("""{"createdAt":"2026-11-25"}""", "Record/createdAt must be a valid datetime")]
    [InlineData("""{"createdAt":"2026-11-25T08:00:00"}""", "Record/createdAt must be a valid datetime")]
    [InlineData("""{"createdAt":"2026-13-25T08:00:00Z"}""", "Record/createdAt must be a valid datetime")]
    [InlineData("""{"langs":["sv","en","fi","no"]}""", "Record/langs must not have more than 3 elements")]
    [InlineData("""{"langs":["sv_SE"]}""", "Record/langs/0 must be a well-formed BCP 47 language tag")]
    [InlineData("""{"langs":"sv"}""", "Record/langs must be an array")]
    [InlineData("""{"tags":["1","2","3","4","5","6","7","8","9"]}""", "Record/tags must not have more than 8 elements")]
    [InlineData("""{"facets":[{"index":{"byteStart":0,"byteEnd":5},"features":[]}]}""", "Record/facets/0/index must be inside the text, which has 4 bytes")]
    [InlineData("""{"facets":[{"index":{"byteStart":2,"byteEnd":2},"features":[]}]}""", "Record/facets/0/index must be inside the text")]
    [InlineData("""{"facets":[{"index":{"byteStart":-1,"byteEnd":2},"features":[]}]}""", "Record/facets/0/index/byteStart can not be less than 0")]
    [InlineData("""{"facets":[{"index":{"byteStart":0},"features":[]}]}""", "Record/facets/0/index must have the property \"byteEnd\"")]
    [InlineData("""{"facets":[{"index":{"byteStart":0,"byteEnd":4},"features":[{"uri":"https://example.se/"}]}]}""", "Record/facets/0/features/0 must be an object which includes")]
    [InlineData("""{"facets":[{"index":{"byteStart":0,"byteEnd":4},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"example"}]}]}""", "Record/facets/0/features/0/uri must be a uri")]
    [InlineData("""{"facets":[{"index":{"byteStart":0,"byteEnd":4},"features":[{"$type":"app.bsky.richtext.facet#mention","did":"karin-ek.test"}]}]}""", "Record/facets/0/features/0/did must be a valid did")]
    [InlineData("""{"embed":{"$type":"app.bsky.embed.external","external":{"uri":"https://example.se/","title":"Exempel"}}}""", "Record/embed/external must have the property \"description\"")]
    [InlineData("""{"embed":{"$type":"app.bsky.embed.images"}}""", "Record/embed must have the property \"images\"")]
    [InlineData("""{"reply":{"root":{"uri":"x","cid":"x"},"parent":{"uri":"x","cid":"x"}}}""", "Record/reply/root/uri must be a valid at-uri")]
    public async Task What_the_lexicon_does_not_allow_is_refused_with_its_path(string changes, string told)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var record = new JsonObject { ["text"] = "Hej!", ["createdAt"] = TrialAccount.Moment };
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
            record[name] = value?.DeepClone();

        var answer = await account.PutAsync(record);

        answer.Refusal.Should().Be("InvalidRequest");
        answer.Text("message").Should().StartWith($"Invalid app.bsky.feed.post record: {told}");
        (await account.LiveAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("createdAt")]
    public async Task What_the_lexicon_requires_is_required(string name)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var record = new Dictionary<string, string> { ["text"] = "Hej", ["createdAt"] = TrialAccount.Moment };
        record.Remove(name);

        (await account.PutAsync(record)).Text("message").Should().EndWith($"Record must have the property \"{name}\"");
    }

    [Theory]
    [InlineData("app.bsky.feed.threadgate")]
    [InlineData("app.bsky.feed.postgate")]
    public async Task A_gate_has_the_key_of_its_post(string gate)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var record = new { post = account.Uri(TrialAccount.Rkey()), createdAt = TrialAccount.Moment };

        (await account.PutAsync(record, TrialAccount.Rkey(), gate)).Refusal.Should().BeNull();
        (await account.PutAsync(record, TrialAccount.Rkey(1), gate)).Text("message").Should().Contain("Record/post must be at://");
    }

    [Fact]
    public async Task The_control_surface_tells_what_a_citizen_sees()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var blob = await account.BlobAsync(Pixels.Png());
        var put = await account.PutAsync(new { text = "Bron", createdAt = TrialAccount.Moment, langs = new[] { "sv" }, embed = Embeds.Images(blob) });
        await account.GateAsync("mentionRule");

        var told = (await account.LiveAsync()).Single();

        told.EnumerateObject().Select(part => part.Name).Should().Equal("uri", "cid", "text", "createdAt", "indexedAt", "langs", "embed", "reply", "gate");
        (told.GetProperty("uri").GetString(), told.GetProperty("cid").GetString()).Should().Be((put.Text("uri"), put.Text("cid")));
        told.GetProperty("langs").ToString().Should().Be("""["sv"]""");
        told.GetProperty("embed").GetProperty("images")[0].GetProperty("alt").GetString().Should().Be("En bro över ån");
        told.GetProperty("gate").ToString().Should().Be("""{"allow":["mentionRule"],"quotesDisabled":false,"hiddenReplies":[]}""");
    }

    private static string Repeated(string letter, int times) => string.Concat(Enumerable.Repeat(letter, times));
}
