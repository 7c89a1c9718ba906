using System.Net.Http.Headers;
using System.Text.Json;

namespace Anslag.Channels.Facebook;

/// <summary>Speaks to the Graph API. Tokens go in the header: addresses end up in logs.</summary>
internal sealed class GraphClient(IHttpClientFactory clients)
{
    public const string Name = "facebook";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<GraphAnswer<T>> SendAsync<T>(HttpMethod method, Uri address, string token, HttpContent? content, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var client = clients.CreateClient(Name);
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var (status, usage) = ((int)response.StatusCode, GraphUsage.Of(response.Headers));
        return response.IsSuccessStatusCode
            ? new GraphAnswer<T>(status, Read<T>(body), Error: null, usage)
            : new GraphAnswer<T>(status, Value: null, Read<GraphErrorBody>(body)?.Error, usage);
    }

    public Task<GraphAnswer<T>> GetAsync<T>(Uri address, string token, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(HttpMethod.Get, address, token, content: null, cancellationToken);

    public Task<GraphAnswer<T>> PostAsync<T>(Uri address, string token, HttpContent content, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(HttpMethod.Post, address, token, content, cancellationToken);

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

/// <summary>An answer of the Graph API: a value, or an error, or neither where a gateway spoke instead.</summary>
internal sealed record GraphAnswer<T>(int Status, T? Value, GraphError? Error, GraphUsage Usage)
    where T : class
{
    public GraphVerdict Verdict => GraphErrors.Of(Error, Status);
}
