using System.Text.Json;
using Anslag.Simulator.Tests.Bluesky.Lexicons;
using Anslag.Simulator.Tests.Kit;
using CsCheck;

namespace Anslag.Simulator.Tests.Bluesky;

/// <summary>Sends posts and gates made at random: the simulator takes those that the lexicon allows, and refuses the others.</summary>
public sealed class GeneratedPostTests
{
    private const int Records = 300;
    private const string Missing = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";
    private static readonly string[] Graphemes = ["a", "å", " ", "👋", "👨‍👩‍👧‍👧", "\n", "é"];

    private static readonly Gen<string> Texts =
        from letter in Gen.OneOf<string>(Graphemes)
        from times in Gen.OneOf(Gen.Int[0, 40], Gen.Int[118, 122], Gen.Int[298, 302])
        select string.Concat(Enumerable.Repeat(letter, times));

    private static readonly Gen<string> Odd = Gen.OneOf<string>(
        "", "x", "sv", "sv-SE", "sv_SE", "x-klingon", "a", "2026-11-25T08:00:00Z", "2026-11-25T08:00:00.123456+01:00", "2026-11-25T08:00:00", "2026-02-30T08:00:00Z",
        "https://example.se/", "https://", "example.se", "mailto:a@example.se", "did:plc:karinek22222222222222222", "did:", "did:PLC:a", "did:plc:",
        "karin-ek.test", "at://karin-ek.test/app.bsky.feed.post/3mfa2bcdefg22", "at://karin-ek.test/app.bsky.feed.post/", "at://", Missing, "bafy");

    private static readonly Gen<object?> Anything = Gen.OneOf(
        Odd.Select(text => (object?)text),
        Gen.Int[-1, 5].Select(number => (object?)number),
        Gen.OneOf<object?>(null, true, Array.Empty<object>(), new { }, new Dictionary<string, string> { ["$type"] = "se.example.other" }));

    private static readonly Gen<object?> Reference =
        from uri in Odd from cid in Odd select (object?)new { uri, cid };

    private static readonly Gen<object?> Feature =
        from type in Gen.OneOf<string>("mention", "link", "tag", "other")
        from name in Gen.OneOf<string>("did", "uri", "tag")
        from value in Gen.OneOf(Odd, Texts)
        select (object?)new Dictionary<string, string> { ["$type"] = $"app.bsky.richtext.facet#{type}", [name] = value };

    // Inside any text that is not empty: whether a facet is inside is the simulator's own rule, and has tests of its own.
    private static readonly Gen<object?> Facet =
        from start in Gen.OneOf<object>(0, 0, 0, -1, "0")
        from features in Gen.OneOf(Feature, Anything).Array[0, 2]
        select (object?)new { index = new { byteStart = start, byteEnd = 1 }, features };

    private static readonly Gen<object?> Card =
        from uri in Odd
        from names in Gen.Shuffle(new[] { "uri", "title", "description" }, 2, 3)
        select (object?)new Dictionary<string, object>
        {
            ["$type"] = "app.bsky.embed.external",
            ["external"] = names.ToDictionary(name => name, name => name == "uri" ? uri : "Text"),
        };

    private static readonly Gen<object?> AspectRatio = Mostly(Gen.Int[0, 3].Select(size => (object?)new { width = size, height = 1 }), Anything);

    // Each part is as it should be more often than not, so that many of the whole records are.
    private static readonly Dictionary<string, Gen<object?>> Parts = new(StringComparer.Ordinal)
    {
        ["langs"] = Mostly(Gen.OneOf<string>("sv", "en", "sv-SE").Array[0, 4].Select(each => (object?)each), Odd.Array[0, 2].Select(each => (object?)each)),
        ["tags"] = Mostly(Gen.OneOf<string>("vatten", "väg").Array[0, 9].Select(each => (object?)each), Texts.Array[1, 2].Select(each => (object?)each)),
        ["facets"] = Mostly(Facet.Array[0, 2].Select(each => (object?)each), Anything),
        ["embed"] = Mostly(Card, Anything),
        ["reply"] = Mostly(Reference.SelectMany(root => Reference.Select(parent => (object?)new { root, parent })), Anything),
        ["labels"] = Anything,
        ["entities"] = Mostly(Gen.Const<object?>(Array.Empty<object>()), Anything),
        ["ours"] = Anything,
        ["createdAt"] = Mostly(Gen.Const<object?>(TrialAccount.Moment), Odd.Select(each => (object?)each)),
    };

    [Fact]
    public async Task A_post_is_taken_exactly_when_the_lexicon_allows_it()
    {
        var validator = new LexiconValidator(PublishedLexicons.Read());
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var (taken, refused) = (0, 0);

        await Posts(await account.BlobAsync(Pixels.Png())).SampleAsync(async drawn =>
        {
            var post = new Dictionary<string, object?>(drawn);
            post.TryAdd("createdAt", TrialAccount.Moment);
            var breaches = validator.Record(TrialAccount.Post, JsonSerializer.SerializeToElement(post));
            var answer = await account.PutAsync(post);
            answer.Refusal.Should().Be(breaches.Count == 0 ? null : "InvalidRequest", "{0}: {1}", JsonSerializer.Serialize(post), string.Join("; ", breaches));
            _ = breaches.Count == 0 ? taken++ : refused++;
        }, iter: Records, threads: 1);

        taken.Should().BeGreaterThan(Records / 10);
        refused.Should().BeGreaterThan(Records / 10);
    }

    [Fact]
    public async Task A_gate_is_taken_exactly_when_the_lexicon_allows_it()
    {
        var validator = new LexiconValidator(PublishedLexicons.Read());
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var rule =
            from name in Gen.OneOf<string>("mentionRule", "followerRule", "followingRule", "listRule", "otherRule")
            from list in Odd
            select (object?)new Dictionary<string, string> { ["$type"] = $"{TrialAccount.Threadgate}#{name}", ["list"] = list };
        var gates =
            from allow in Mostly(rule.Array[0, 6].Select(each => (object?)each), Anything)
            from hidden in Odd.Array[0, 2]
            from createdAt in Mostly(Gen.Const<object?>(TrialAccount.Moment), Anything)
            select new { post = account.Uri(TrialAccount.Rkey()), allow, hiddenReplies = hidden, createdAt };

        await gates.SampleAsync(async gate =>
        {
            var breaches = validator.Record(TrialAccount.Threadgate, JsonSerializer.SerializeToElement(gate));
            var answer = await account.PutAsync(gate, collection: TrialAccount.Threadgate);
            answer.Refusal.Should().Be(breaches.Count == 0 ? null : "InvalidRequest", "{0}: {1}", JsonSerializer.Serialize(gate), string.Join("; ", breaches));
        }, iter: Records, threads: 1);
    }

    // Posts that may show a picture that has been uploaded.
    private static Gen<Dictionary<string, object?>> Posts(JsonElement blob) =>
        from text in Texts.Where(text => text.Length > 0)
        from names in Gen.Shuffle(Parts.Keys.ToArray(), 0, 3)
        from images in Images(blob)
        from showsImages in Gen.Bool
        from values in names.Select(name => name == "embed" && showsImages ? Gen.Const<object?>(images) : Parts[name]).Aggregate(
            Gen.Const(new List<object?>()), (all, next) => from list in all from value in next select list.Append(value).ToList())
        select new Dictionary<string, object?>(names.Zip(values).Select(pair => KeyValuePair.Create<string, object?>(pair.First, pair.Second)))
        {
            ["$type"] = TrialAccount.Post,
            ["text"] = text,
        };

    private static Gen<object?> Images(JsonElement blob)
    {
        var image =
            from hasAlt in Gen.Int[0, 9]
            from alt in Texts
            from ratio in AspectRatio
            select hasAlt == 0 ? new Dictionary<string, object?> { ["image"] = blob } : new() { ["image"] = blob, ["alt"] = alt, ["aspectRatio"] = ratio };
        return image.Array[0, 5].Select(images => (object?)new Dictionary<string, object> { ["$type"] = "app.bsky.embed.images", ["images"] = images });
    }

    private static Gen<object?> Mostly(Gen<object?> usual, Gen<object?> other) => Gen.Frequency((4, usual), (1, other));
}
