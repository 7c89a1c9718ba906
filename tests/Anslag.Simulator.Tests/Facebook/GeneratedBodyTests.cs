using System.Text.Json;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing.Networks;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Simulator.Tests.Facebook;

/// <summary>Sends bodies made at random: those that the document allows are taken, those that it does not are refused.</summary>
public sealed class GeneratedBodyTests
{
    private const int Bodies = 150;
    private static readonly Gen<string> Words = Gen.String[Gen.Char.AlphaNumeric, 1, 40];
    private static readonly Gen<object?> Flags = Gen.OneOf<object?>(true, false, "true", "false", "0", "1");

    // The values are made by hand for what they mean; the document is asked whether it allows them.
    private static readonly Dictionary<string, Gen<object?>> Values = new(StringComparer.Ordinal)
    {
        ["message"] = Words.Select(word => (object?)word),
        ["link"] = Words.Select(word => (object?)$"https://example.se/{word}"),
        ["client_mutation_id"] = Words.Select(word => (object?)word),
        ["formatting"] = Gen.OneOf<object?>("MARKDOWN", "PLAINTEXT"),
        ["attached_media"] = Gen.OneOf<object?>(Array.Empty<object>(), "[]"),
        ["published"] = Flags,
        ["unpublished_content_type"] = Gen.OneOf<object?>("DRAFT", "PUBLISHED", "PUBLISH_PENDING", "INLINE_CREATED"),
    };

    private static readonly Gen<Dictionary<string, object?>> Allowed =
        from words in Values["message"]
        from names in Gen.Shuffle(Values.Keys.Where(name => name != "message").ToArray(), 0, Values.Count - 1)
        from values in names.Select(name => Values[name]).Aggregate(
            Gen.Const(new List<object?>()), (all, next) => from list in all from value in next select list.Append(value).ToList())
        select names.Zip(values).Append(("message", words)).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    [Fact]
    public async Task A_body_that_the_document_allows_is_taken()
    {
        var parameters = Parameters(PublishedDocument.Read());
        await using var simulator = await RunningSimulator.StartAsync();
        await simulator.ControlAsync("facebook/settings", new { duplicates = "accepted" });
        var page = await simulator.OpenPageAsync();

        await Allowed.SampleAsync(async body =>
        {
            body.Should().AllSatisfy(each => Allows(parameters, each.Key, each.Value).Should().BeTrue());
            (await page.PostAsync($"{page.Id}/feed", body)).Code.Should().Be(0, "{0} is allowed", JsonSerializer.Serialize(body));
        }, iter: Bodies, threads: 1);
    }

    [Fact]
    public async Task A_body_with_one_thing_that_the_document_does_not_allow_is_refused()
    {
        var parameters = Parameters(PublishedDocument.Read());
        var wrong = Gen.Select(Gen.OneOf<string>(Gen.OneOf<string>([.. Values.Keys]), Words), Gen.OneOf<JsonElement>([.. Samples.All]))
            .Where((name, value) => !Allows(parameters, name, value));
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();

        await Gen.Select(Allowed, wrong).SampleAsync(async (body, added) =>
        {
            var spoilt = new Dictionary<string, object?>(body) { [added.Item1] = added.Item2 };
            (await page.PostAsync($"{page.Id}/feed", spoilt)).Code.Should().Be(100, "{0} is not allowed", JsonSerializer.Serialize(spoilt));
        }, iter: Bodies, threads: 1);

        (await page.LiveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Whatever_is_sent_is_answered_as_json_and_nothing_unknown_is_taken()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var page = await simulator.OpenPageAsync();
        var shape = simulator.Services.GetServices<IEdge>().Select(edge => edge.Shape).Single(each => each.Call == "feed");
        var known = shape.Parameters.Concat(Modifiers.Of(shape)).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);

        await Gen.Dictionary(Gen.OneOf<string>(Gen.OneOf<string>([.. known]), Words), Gen.OneOf<JsonElement>([.. Samples.All]))[1, 4].SampleAsync(async body =>
        {
            var answer = await page.PostAsync($"{page.Id}/feed", body);
            ((int)answer.Status).Should().BeLessThan(500);
            (answer.Code == 0).Should().Imply(body.Keys.All(name => known.Contains(name)));
        }, iter: Bodies, threads: 1);
    }

    private static JsonElement Parameters(PublishedDocument document) => document.Edge("feed", "POST")!.Value.GetProperty("params");

    private static bool Allows(JsonElement parameters, string name, object? value) =>
        parameters.TryGetProperty(name, out var schema) && PublishedDocument.Allows(schema, JsonSerializer.SerializeToElement(value));
}
