using System.Net.Http.Headers;
using System.Text.Json;

namespace Anslag.Channels.Bluesky.Xrpc;

/// <summary>
/// Speaks XRPC, the protocol of Bluesky's servers. Anybody may run one, and an identity says where it is: a real one is reached through the
/// guard, which lets nobody lead us into the organisation's own network. The simulator's address comes from the configuration.
/// </summary>
internal sealed class XrpcClient(IHttpClientFactory clients)
{
    public const string Real = "bluesky";
    public const string Trial = "bluesky-trial";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Task<XrpcAnswer<T>> QueryAsync<T>(XrpcServer server, string path, string token, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(HttpMethod.Get, server, path, token, content: null, cancellationToken);

    public Task<XrpcAnswer<T>> CallAsync<T>(XrpcServer server, string method, string token, object? input, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(HttpMethod.Post, server, method, token, input is null ? null : Content(input), cancellationToken);

    public async Task<XrpcAnswer<T>> SendAsync<T>(
        HttpMethod verb, XrpcServer server, string path, string token, HttpContent? content, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(verb, new Uri(server.Address, $"/xrpc/{path}")) { Content = content };
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var client = clients.CreateClient(server.IsTrial ? Trial : Real);
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var (status, limits) = ((int)response.StatusCode, XrpcLimits.Of(response.Headers));
        return response.IsSuccessStatusCode
            ? new XrpcAnswer<T>(status, Read<T>(body), Error: null, limits)
            : new XrpcAnswer<T>(status, Value: null, Read<XrpcError>(body), limits);
    }

    /// <summary>With its length: some servers refuse a body that comes in pieces.</summary>
    private static ByteArrayContent Content(object input)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), Json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <summary>An answer that is no JSON comes from a gateway on the way and says nothing.</summary>
    private static T? Read<T>(string body)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The server that keeps an account.</summary>
internal sealed record XrpcServer(Uri Address, bool IsTrial);

/// <summary>An answer: a value, or an error, or neither where a gateway spoke instead.</summary>
internal sealed record XrpcAnswer<T>(int Status, T? Value, XrpcError? Error, XrpcLimits Limits)
    where T : class
{
    public XrpcVerdict Verdict => XrpcErrors.Of(Error, Status);

    /// <summary>What is kept of a refusal: the error's name and the server's words.</summary>
    public string Words => Error is null ? $"HTTP {Status}" : $"{Error.Error}: {Error.Message} (HTTP {Status})";
}
