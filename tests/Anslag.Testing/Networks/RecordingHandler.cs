using System.Collections.Concurrent;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Testing.Networks;

/// <summary>Writes down what is said to a network, on its way there.</summary>
internal sealed class RecordingHandler(ConcurrentQueue<SaidCall> said) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        said.Enqueue(new SaidCall(request.Method.Method, request.RequestUri!.AbsolutePath, await FieldsAsync(request, cancellationToken)));
        return await base.SendAsync(request, cancellationToken);
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string?>>> FieldsAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string?>> fields = [.. Pairs(request.RequestUri!.Query)];
        if (request.Content is FormUrlEncodedContent form)
        {
            fields.AddRange(Pairs(await form.ReadAsStringAsync(cancellationToken)));
        }
        foreach (var part in request.Content is MultipartFormDataContent parts ? parts : Enumerable.Empty<HttpContent>())
        {
            fields.Add(new(NameOf(part), part is StringContent ? await part.ReadAsStringAsync(cancellationToken) : null));
        }
        return fields;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(string query) =>
        QueryHelpers.ParseQuery(query).Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString()));

    private static string NameOf(HttpContent part) => part.Headers.ContentDisposition!.Name!.Trim('"');
}

/// <summary>A call as it was said.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">The path of its address.</param>
/// <param name="Fields">What it says in its address and as a form; a file has no value.</param>
public sealed record SaidCall(string Method, string Path, IReadOnlyList<KeyValuePair<string, string?>> Fields);
