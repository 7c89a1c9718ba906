using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Anslag.Simulator.Tests.Kit;

namespace Anslag.Simulator.Tests.Bluesky;

public sealed class RecordTests
{
    private const string CreateRecord = "com.atproto.repo.createRecord";
    private const string DeleteRecord = "com.atproto.repo.deleteRecord";
    private const string GetRecord = "com.atproto.repo.getRecord";
    private static readonly object Hello = new { text = "Hej", createdAt = TrialAccount.Moment };

    [Fact]
    public async Task A_record_is_written_and_read_back_as_it_was_sent()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var put = await account.PutAsync(new { text = "Vägen är öppen.", createdAt = TrialAccount.Moment, langs = new[] { "sv" }, ours = "följer med" });

        put.Text("uri").Should().Be(account.Uri(TrialAccount.Rkey()));
        put.Text("validationStatus").Should().Be("valid");
        put.Body.GetProperty("commit").EnumerateObject().Select(part => part.Name).Should().Equal("cid", "rev");
        var read = await account.GetAsync(GetRecord, $"repo={account.Handle}&collection={TrialAccount.Post}&rkey={TrialAccount.Rkey()}");
        read.Text("cid").Should().Be(put.Text("cid"));
        read.Body.GetProperty("value").GetProperty("$type").GetString().Should().Be(TrialAccount.Post);
        read.Body.GetProperty("value").GetProperty("ours").GetString().Should().Be("följer med");
    }

    [Fact]
    public async Task The_identical_record_again_changes_nothing()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var first = await account.PutAsync(Hello);

        var again = await account.PutAsync(Hello);

        (again.Text("uri"), again.Text("cid")).Should().Be((first.Text("uri"), first.Text("cid")));
        again.Body.TryGetProperty("commit", out _).Should().BeFalse();
        (await account.LiveTextsAsync()).Should().Equal("Hej");
    }

    [Fact]
    public async Task A_changed_record_takes_the_place_of_the_old_with_another_cid()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var first = await account.PutAsync(Hello);

        var second = await account.PutAsync(new { text = "Hej!", createdAt = TrialAccount.Moment });

        second.Text("cid").Should().NotBe(first.Text("cid"));
        (await account.LiveTextsAsync()).Should().Equal("Hej!");
    }

    [Fact]
    public async Task Creating_a_record_twice_is_a_server_error_although_it_is_there()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var order = new { repo = account.Did, collection = TrialAccount.Post, rkey = TrialAccount.Rkey(), record = Hello };
        (await account.CallAsync(CreateRecord, order)).Refusal.Should().BeNull();

        var again = await account.CallAsync(CreateRecord, order);

        (again.Status, again.Refusal).Should().Be((HttpStatusCode.InternalServerError, "InternalServerError"));
        (await account.LiveTextsAsync()).Should().Equal("Hej");
    }

    [Fact]
    public async Task A_hundred_records_at_once_get_keys_of_their_own()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var order = new { repo = account.Did, collection = TrialAccount.Post, record = Hello };

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => account.CallAsync(CreateRecord, order)));

        answers.Select(answer => answer.Text("uri")).Should().OnlyHaveUniqueItems();
        (await account.LiveAsync()).Should().HaveCount(100);
    }

    [Fact]
    public async Task A_record_that_is_missing_is_refused_with_400()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();

        var answer = await account.GetAsync(GetRecord, $"repo={account.Did}&collection={TrialAccount.Post}&rkey={TrialAccount.Rkey()}");

        (answer.Status, answer.Refusal).Should().Be((HttpStatusCode.BadRequest, "RecordNotFound"));
    }

    [Fact]
    public async Task Deleting_goes_well_also_when_the_record_is_gone()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        await account.PutAsync(Hello);
        var order = new { repo = account.Did, collection = TrialAccount.Post, rkey = TrialAccount.Rkey() };

        var first = await account.CallAsync(DeleteRecord, order);
        var second = await account.CallAsync(DeleteRecord, order);

        (first.Status, second.Status).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
        first.Body.TryGetProperty("commit", out _).Should().BeTrue();
        second.Body.ToString().Should().Be("{}");
        (await account.LiveAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "210")]
    [InlineData("&reverse=true", "012")]
    public async Task Records_are_listed_by_their_keys_a_page_at_a_time(string order, string expected)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        foreach (var number in Enumerable.Range(0, 3))
            await account.PublishAsync($"{number}", number);
        var query = $"repo={account.Did}&collection={TrialAccount.Post}&limit=2{order}";

        var first = await account.GetAsync("com.atproto.repo.listRecords", query);
        var second = await account.GetAsync("com.atproto.repo.listRecords", $"{query}&cursor={first.Text("cursor")}");

        string.Concat(Texts(first).Concat(Texts(second))).Should().Be(expected);
        second.Body.TryGetProperty("cursor", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Nobody_writes_in_anothers_repository()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var other = await simulator.OpenAccountAsync("Ekbackens bibliotek");

        var answer = await (account with { Did = other.Did }).PutAsync(Hello);

        answer.Status.Should().Be(HttpStatusCode.Unauthorized);
        (await other.LiveAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task One_who_is_mistaken_about_what_is_there_is_refused()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var cid = (await account.PutAsync(Hello)).Text("cid");
        object Order(object? swapRecord) =>
            new { repo = account.Did, collection = TrialAccount.Post, rkey = TrialAccount.Rkey(), record = new { text = "Nytt", createdAt = TrialAccount.Moment }, swapRecord };

        (await account.CallAsync("com.atproto.repo.putRecord", Order(null))).Refusal.Should().Be("InvalidSwap");
        (await account.CallAsync("com.atproto.repo.putRecord", Order(cid))).Refusal.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"colection":"app.bsky.feed.post"}""", "Input must not have the property \"colection\"")]
    [InlineData("""{"rkey":null}""", "Input/rkey must be a string")]
    [InlineData("""{"rkey":"a b"}""", "Input/rkey must be a valid record key")]
    [InlineData("""{"rkey":"mitt-inlagg"}""", "Record key must be a valid tid")]
    [InlineData("""{"rkey":"zzzzzzzzzzzzz"}""", "Record key must be a valid tid")]
    [InlineData("""{"validate":"yes"}""", "Input/validate must be a boolean")]
    [InlineData("""{"record":"Hej"}""", "Input/record must be an object")]
    [InlineData("""{"collection":"post"}""", "Input/collection must be a valid nsid")]
    [InlineData("""{"record":{"$type":"app.bsky.feed.like","text":"Hej","createdAt":"2026-11-25T08:00:00Z"}}""", "expected app.bsky.feed.post")]
    [InlineData("""{"record":{"text":"Hej","createdAt":"2026-11-25T08:00:00Z","number":1.5}}""", "Input/record/number must be an integer")]
    [InlineData("""{"record":{"text":"\ud83d","createdAt":"2026-11-25T08:00:00Z"}}""", "Input/record/text must be well-formed text")]
    [InlineData("""{"record":{"text":"Hej","createdAt":"2026-11-25T08:00:00Z","ref":{"$link":"x"}}}""", "Input/record/ref must be a link to a cid")]
    public async Task What_the_input_may_not_say_is_refused_with_its_path(string changes, string told)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var order = new Dictionary<string, object?> { ["repo"] = account.Did, ["collection"] = TrialAccount.Post, ["rkey"] = TrialAccount.Rkey(), ["record"] = Hello };
        order.Remove(JsonDocument.Parse(changes).RootElement.EnumerateObject().Single().Name);
        using var body = new StringContent($"{JsonSerializer.Serialize(order)[..^1]},{changes[1..]}", new MediaTypeHeaderValue("application/json"));

        var answer = await account.SendAsync(HttpMethod.Post, "com.atproto.repo.putRecord", account.Access, body);

        (answer.Status, answer.Refusal).Should().Be((HttpStatusCode.BadRequest, "InvalidRequest"));
        answer.Text("message").Should().Contain(told);
    }

    [Theory]
    [InlineData("application/json", "{")]
    [InlineData("application/json", "null")]
    [InlineData("application/json", "")]
    [InlineData("application/json", """{"repo":"a.test","repo":"b.test"}""")]
    [InlineData("text/plain", "{}")]
    public async Task A_body_that_cannot_be_read_is_refused(string type, string text)
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        using var body = new StringContent(text, new MediaTypeHeaderValue(type));

        (await account.SendAsync(HttpMethod.Post, "com.atproto.repo.putRecord", account.Access, body)).Refusal.Should().Be("InvalidRequest");
    }

    [Fact]
    public async Task A_kind_of_record_that_is_not_known_is_kept_unless_it_has_to_be_known()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        var account = await simulator.OpenAccountAsync();
        var order = new Dictionary<string, object>
        {
            ["repo"] = account.Did,
            ["collection"] = "se.example.note",
            ["rkey"] = "self",
            ["record"] = new { note = "Hej" },
        };

        (await account.CallAsync("com.atproto.repo.putRecord", order)).Text("validationStatus").Should().Be("unknown");
        order["validate"] = true;
        (await account.CallAsync("com.atproto.repo.putRecord", order)).Refusal.Should().Be("InvalidRequest");
    }

    private static IEnumerable<string> Texts(Answer answer) =>
        answer.Body.GetProperty("records").EnumerateArray().Select(record => record.GetProperty("value").GetProperty("text").GetString()!);
}
