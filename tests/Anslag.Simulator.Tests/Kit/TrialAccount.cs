using System.Net.Http.Json;
using System.Text.Json;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>An account and its session.</summary>
internal sealed record TrialAccount(RunningSimulator Simulator, string Did, string Handle, string Password, string Access, string Refresh)
{
    public const string Post = "app.bsky.feed.post";
    public const string Threadgate = "app.bsky.feed.threadgate";
    public const string Moment = "2026-11-25T08:00:00.000Z";

    /// <summary>A key that a post may have.</summary>
    public static string Rkey(int number = 0) => $"3mfa2bcdefg{"234567abcdefghij"[number / 16]}{"234567abcdefghij"[number % 16]}";

    public string Uri(string rkey, string collection = Post) => $"at://{Did}/{collection}/{rkey}";

    public string Address(string rkey) => $"/bluesky/{Handle}/posts/{rkey}";

    public TrialAccount With(Answer session) => this with { Access = session.Text("accessJwt"), Refresh = session.Text("refreshJwt") };

    public Task<Answer> SignInAsync(string? identifier = null, string? password = null) => SendAsync(
        HttpMethod.Post, "com.atproto.server.createSession", token: null, JsonContent.Create(new { identifier = identifier ?? Handle, password = password ?? Password }));

    public Task<Answer> RenewAsync(string? token = null) => SendAsync(HttpMethod.Post, "com.atproto.server.refreshSession", token ?? Refresh, content: null);

    public Task<Answer> GetAsync(string method, string query = "") => SendAsync(HttpMethod.Get, $"{method}?{query}", Access, content: null);

    public Task<Answer> CallAsync(string method, object body) => SendAsync(HttpMethod.Post, method, Access, JsonContent.Create(body));

    public async Task<Answer> SendAsync(HttpMethod verb, string method, string? token, HttpContent? content)
    {
        using var request = new HttpRequestMessage(verb, $"/xrpc/{method}") { Content = content };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await Answer.OfAsync(await Simulator.Http.SendAsync(request, TestContext.Current.CancellationToken));
    }

    public Task<Answer> PutAsync(object record, string? rkey = null, string collection = Post) =>
        CallAsync("com.atproto.repo.putRecord", new { repo = Did, collection, rkey = rkey ?? Rkey(), record });

    /// <summary>Publishes a text under a key and returns the post's address.</summary>
    public async Task<string> PublishAsync(string text, int number = 0)
    {
        var answer = await PutAsync(new { text, createdAt = Moment }, Rkey(number));
        answer.Refusal.Should().BeNull();
        return answer.Text("uri");
    }

    public Task<Answer> GateAsync(params string[] rules) => PutAsync(
        new { post = Uri(Rkey()), allow = rules.Select(rule => new Dictionary<string, string> { ["$type"] = $"{Threadgate}#{rule}" }), createdAt = Moment },
        collection: Threadgate);

    public async Task<Answer> UploadAsync(byte[] bytes, string type = "image/png")
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new(type);
        return await SendAsync(HttpMethod.Post, "com.atproto.repo.uploadBlob", Access, content);
    }

    public async Task<JsonElement> BlobAsync(byte[] bytes) => (await UploadAsync(bytes)).Body.GetProperty("blob");

    /// <summary>The live posts, as the control surface tells them.</summary>
    public async Task<IReadOnlyList<JsonElement>> LiveAsync() =>
        [.. (await Simulator.GetAsync($"/control/bluesky/accounts/{Did}/posts")).Body.EnumerateArray()];

    public async Task<IReadOnlyList<string?>> LiveTextsAsync() => [.. (await LiveAsync()).Select(post => post.GetProperty("text").GetString())];

    /// <summary>A resident answers by the form on the post's page.</summary>
    public async Task<HttpResponseMessage> ReplyAsync(string person, string text, string? rkey = null)
    {
        using var form = new FormUrlEncodedContent([new("person", person), new("text", text)]);
        return await Simulator.Http.PostAsync($"{Address(rkey ?? Rkey())}/replies", form, TestContext.Current.CancellationToken);
    }
}
