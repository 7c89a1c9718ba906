using System.Net.Http.Headers;
using System.Text.Json;

namespace Anslag.Channels.Facebook;

/// <summary>Speaks to the Graph API. Tokens go in the header: addresses end up in logs.</summary>
internal sealed class GraphClient(IHttpClientFactory clients)
{
    public const string Name = "facebook";
    public const string Uploads = "facebook-uploads";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<GraphAnswer<T>> SendAsync<T>(HttpMethod method, Uri address, string token, HttpContent? content, CancellationToken cancellationToken)
        where T : class
    {
        using var client = clients.CreateClient(Name);
        var holder = token.Length > 0 ? new AuthenticationHeaderValue("Bearer", token) : null;
        return await SendAsync<T>(client, method, address, holder, content, cancellationToken);
    }

    /// <summary>Sends a file, which may take its time.</summary>
    public async Task<GraphAnswer<T>> UploadAsync<T>(Uri address, AuthenticationHeaderValue holder, HttpContent content, CancellationToken cancellationToken)
        where T : class
    {
        using var client = clients.CreateClient(Uploads);
        return await SendAsync<T>(client, HttpMethod.Post, address, holder, content, cancellationToken);
    }

    public Task<GraphAnswer<T>> GetAsync<T>(Uri address, string token, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(HttpMethod.Get, address, token, content: null, cancellationToken);

    public Task<GraphAnswer<T>> PostAsync<T>(Uri address, string token, HttpContent content, CancellationToken cancellationToken)
        where T : class => SendAsync<T>(HttpMethod.Post, address, token, content, cancellationToken);

    private static async Task<GraphAnswer<T>> SendAsync<T>(
        HttpClient client, HttpMethod method, Uri address, AuthenticationHeaderValue? holder, HttpContent? content, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Authorization = holder;
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var (status, usage) = ((int)response.StatusCode, GraphUsage.Of(response.Headers));
        return response.IsSuccessStatusCode
            ? new GraphAnswer<T>(status, Read<T>(body), Error: null, usage)
            : new GraphAnswer<T>(status, Value: null, Read<GraphErrorBody>(body)?.Error, usage);
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

/// <summary>An answer of the Graph API: a value, or an error, or neither where a gateway spoke instead.</summary>
internal sealed record GraphAnswer<T>(int Status, T? Value, GraphError? Error, GraphUsage Usage)
    where T : class
{
    public GraphVerdict Verdict => GraphErrors.Of(Error, Status);
}
