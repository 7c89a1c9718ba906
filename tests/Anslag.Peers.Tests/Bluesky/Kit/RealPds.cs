using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Peers.Tests.Bluesky.Kit;

/// <summary>Bluesky's own personal data server and directory: opens accounts, and reads over plain HTTP what lies in them.</summary>
public sealed class RealPds : IDisposable
{
    public const string Posts = "app.bsky.feed.post";
    private readonly HttpClient http = new();

    public static Uri Pds => Peer.Address("bluesky", "pds");

    public static Uri Plc => Peer.Address("bluesky", "plc");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Opens an account of its own for a test, with an app password as its owner would make one for the desk.</summary>
    public async Task<PdsAccount> OpenAccountAsync()
    {
        var handle = $"k{Guid.NewGuid().ToString("N")[..12]}.test";
        var opened = (await PostAsync("com.atproto.server.createAccount",
            new { handle, email = $"{handle}@example.test", password = Guid.NewGuid().ToString() })).Succeeded();
        var made = (await PostAsync("com.atproto.server.createAppPassword", new { name = "Anslag" }, opened.Text("accessJwt"))).Succeeded();
        return new(opened.Text("did"), handle, made.Text("password"), Pds, Plc);
    }

    /// <summary>Signs in with the app password, past the desk.</summary>
    public async Task<PdsSession> SignInAsync(PdsAccount account)
    {
        var answer = await PostAsync("com.atproto.server.createSession", new { identifier = account.Handle, password = account.AppPassword });
        return new(this, account, answer.Succeeded().Text("accessJwt"), answer.Text("refreshJwt"));
    }

    /// <summary>A record as it lies on the server: <c>uri</c>, <c>cid</c>, <c>value</c>.</summary>
    public Task<XrpcAnswer> GetRecordAsync(PdsAccount account, string rkey, string collection = Posts) =>
        GetAsync("com.atproto.repo.getRecord", new() { ["repo"] = account.Did, ["collection"] = collection, ["rkey"] = rkey });

    /// <summary>The records of an account, newest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> ListRecordsAsync(PdsAccount account, string collection = Posts)
    {
        var answer = await GetAsync("com.atproto.repo.listRecords", new() { ["repo"] = account.Did, ["collection"] = collection, ["limit"] = "100" });
        return [.. answer.Succeeded().Body.GetProperty("records").EnumerateArray()];
    }

    /// <summary>The bytes of a picture that a record refers to.</summary>
    public Task<byte[]> GetBlobAsync(PdsAccount account, string cid) =>
        http.GetByteArrayAsync(Method("com.atproto.sync.getBlob", new() { ["did"] = account.Did, ["cid"] = cid }), Token);

    public async Task<JsonElement> ReadDirectoryAsync(PdsAccount account) =>
        await http.GetFromJsonAsync<JsonElement>(new Uri(Plc, $"/{account.Did}"), Token);

    public async Task<XrpcAnswer> GetAsync(string method, Dictionary<string, string?>? parameters = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Method(method, parameters));
        return await SendAsync(request, token);
    }

    public async Task<XrpcAnswer> PostAsync(string method, object? input = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Method(method))
        {
            Content = input as HttpContent ?? (input is null ? null : JsonContent.Create(input)),
        };
        return await SendAsync(request, token);
    }

    public void Dispose() => http.Dispose();

    private async Task<XrpcAnswer> SendAsync(HttpRequestMessage request, string? token)
    {
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, Token);
        return await XrpcAnswer.OfAsync(response);
    }

    private static Uri Method(string name, Dictionary<string, string?>? parameters = null) =>
        new(Pds, QueryHelpers.AddQueryString($"/xrpc/{name}", parameters ?? []));
}
