using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Reads what a request says, in the address, as a form, with files, or as JSON.</summary>
internal static partial class RequestReader
{
    public static async Task<GraphParameters> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        Add(values, request.Query);
        if (request.HasFormContentType)
            await AddFormAsync(values, files, request, cancellationToken);
        else if (request.HasJsonContentType())
            await AddJsonAsync(values, request, cancellationToken);
        return new(values, files);
    }

    private static async Task AddFormAsync(
        Dictionary<string, JsonElement> values, Dictionary<string, byte[]> files, HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await FormAsync(request, cancellationToken);
        Add(values, form);
        foreach (var file in form.Files)
        {
            var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            files[file.Name] = bytes.ToArray();
        }
    }

    private static async Task<IFormCollection> FormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new GraphRefusal(ParameterErrors.UnreadableBody());
        }
    }

    private static async Task AddJsonAsync(
        Dictionary<string, JsonElement> values, HttpRequest request, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in await JsonObjectAsync(request, cancellationToken) ?? throw new GraphRefusal(ParameterErrors.UnreadableBody()))
            values[name] = value;
    }

    private static async Task<Dictionary<string, JsonElement>?> JsonObjectAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync<Dictionary<string, JsonElement>>(cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Text as it is; <c>name[0]</c>, <c>name[1]</c> become one list.</summary>
    private static void Add(Dictionary<string, JsonElement> values, IEnumerable<KeyValuePair<string, StringValues>> said)
    {
        foreach (var parameter in said.GroupBy(each => Indexed().Replace(each.Key, "${name}"), StringComparer.Ordinal))
        {
            var isList = parameter.Any(each => each.Key != parameter.Key);
            values[parameter.Key] = isList
                ? JsonSerializer.SerializeToElement(parameter.SelectMany(each => each.Value))
                : JsonSerializer.SerializeToElement(parameter.Single().Value.ToString());
        }
    }

    [GeneratedRegex(@"^(?<name>\w+)\[\d*\]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indexed();
}
