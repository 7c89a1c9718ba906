using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.Xrpc;
using Anslag.Simulator.Tests.Bluesky.Lexicons;
using Anslag.Simulator.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Simulator.Tests.Bluesky;

/// <summary>Holds the simulator's tables and answers against the published lexicons, so that it never takes or tells what the real one would not.</summary>
public sealed class LexiconConformanceTests
{
    [Fact]
    public async Task Every_method_is_in_the_lexicons_as_a_query_or_a_procedure()
    {
        var lexicons = PublishedLexicons.Read();
        foreach (var shape in await ShapesAsync())
            lexicons.Main(shape.Name).GetProperty("type").GetString().Should().Be(shape.IsQuery ? "query" : "procedure", shape.Name);
    }

    [Fact]
    public async Task Every_method_takes_what_its_lexicon_says_and_nothing_else()
    {
        var lexicons = PublishedLexicons.Read();
        foreach (var shape in await ShapesAsync())
        {
            var (parts, required) = Taken(lexicons.Main(shape.Name));
            shape.Said.Parts.Keys.Should().BeEquivalentTo(parts.Select(part => part.Name), shape.Name);
            shape.Said.Required.Should().BeEquivalentTo(required, shape.Name);
            shape.Said.IsClosed.Should().BeTrue();
            parts.Should().AllSatisfy(part => IsOfType(shape.Said.Parts[part.Name], part.Value).Should().BeTrue("{0} of {1}", part.Name, shape.Name));
        }
    }

    [Fact]
    public async Task Every_answer_is_as_its_lexicon_says()
    {
        var validator = new LexiconValidator(PublishedLexicons.Read());
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var answers = await WalkAsync(account);
        answers.Keys.Should().BeEquivalentTo((await ShapesAsync()).Select(shape => shape.Name).Where(name => name != "com.atproto.sync.getBlob"));

        foreach (var (method, answer) in answers)
        {
            answer.Refusal.Should().BeNull(method);
            validator.Output(method, answer.Body).Should().BeEmpty(method);
        }
    }

    /// <summary>Calls every method that answers in JSON, on a thread with everything in it.</summary>
    private static async Task<Dictionary<string, Answer>> WalkAsync(TrialAccount account)
    {
        var blob = await account.UploadAsync(Pixels.Png());
        var image = blob.Body.GetProperty("blob");
        var put = await account.PutAsync(new { text = "Bron", createdAt = TrialAccount.Moment, langs = new[] { "sv" }, embed = Embeds.Images(image) });
        await account.GateAsync("followerRule");
        await account.PutAsync(new { text = "Läs", createdAt = TrialAccount.Moment, embed = Embeds.Card(image) }, TrialAccount.Rkey(1));
        await account.ReplyAsync(Simulator.Bluesky.State.Residents.Follower.Did, "Hej");
        var (repo, post, uri) = (account.Did, TrialAccount.Post, put.Text("uri"));
        return new()
        {
            ["com.atproto.repo.uploadBlob"] = blob,
            ["com.atproto.repo.putRecord"] = put,
            ["com.atproto.server.describeServer"] = await account.GetAsync("com.atproto.server.describeServer"),
            ["com.atproto.server.createSession"] = await account.SignInAsync(),
            ["com.atproto.server.refreshSession"] = await account.RenewAsync(),
            ["com.atproto.server.getSession"] = await account.GetAsync("com.atproto.server.getSession"),
            ["com.atproto.identity.resolveHandle"] = await account.GetAsync("com.atproto.identity.resolveHandle", $"handle={account.Handle}"),
            ["com.atproto.repo.createRecord"] = await account.CallAsync(
                "com.atproto.repo.createRecord", new { repo, collection = post, record = new { text = "Ny", createdAt = TrialAccount.Moment } }),
            ["com.atproto.repo.getRecord"] = await account.GetAsync("com.atproto.repo.getRecord", $"repo={repo}&collection={post}&rkey={TrialAccount.Rkey()}"),
            ["com.atproto.repo.listRecords"] = await account.GetAsync("com.atproto.repo.listRecords", $"repo={repo}&collection={post}&limit=2"),
            ["com.atproto.repo.deleteRecord"] = await account.CallAsync("com.atproto.repo.deleteRecord", new { repo, collection = post, rkey = TrialAccount.Rkey(1) }),
            ["app.bsky.feed.getAuthorFeed"] = await account.GetAsync("app.bsky.feed.getAuthorFeed", "actor=karin-ek.test"),
            ["app.bsky.feed.getPosts"] = await account.GetAsync("app.bsky.feed.getPosts", $"uris={uri}"),
            ["app.bsky.feed.getPostThread"] = await account.GetAsync("app.bsky.feed.getPostThread", $"uri={uri}"),
            ["app.bsky.notification.listNotifications"] = await account.GetAsync("app.bsky.notification.listNotifications"),
            ["app.bsky.actor.getProfile"] = await account.GetAsync("app.bsky.actor.getProfile", $"actor={account.Handle}"),
        };
    }

    private static (IReadOnlyList<JsonProperty> Parts, IReadOnlyList<string?> Required) Taken(JsonElement method)
    {
        var schema = method.TryGetProperty("parameters", out var parameters) ? parameters
            : method.TryGetProperty("input", out var input) && input.TryGetProperty("schema", out var said) ? said
            : JsonSerializer.SerializeToElement(new { properties = new { } });
        return (
            [.. schema.GetProperty("properties").EnumerateObject()],
            schema.TryGetProperty("required", out var required) ? [.. required.EnumerateArray().Select(name => name.GetString())] : []);
    }

    private static bool IsOfType(Schema schema, JsonElement published) => published.GetProperty("type").GetString() switch
    {
        "string" => schema is TextSchema text && (text.Format is null) == !published.TryGetProperty("format", out _),
        "integer" => schema is NumberSchema number && number.Most == published.GetProperty("maximum").GetInt64() && number.Least == published.GetProperty("minimum").GetInt64(),
        "boolean" => schema is FlagSchema,
        "array" => schema is ListSchema list && list.Most == (published.TryGetProperty("maxLength", out var most) ? most.GetInt32() : int.MaxValue),
        "unknown" => schema is UnknownSchema,
        _ => false,
    };

    private static async Task<IReadOnlyList<MethodShape>> ShapesAsync()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        return [.. simulator.Services.GetServices<IMethod>().Select(method => method.Shape)];
    }
}
