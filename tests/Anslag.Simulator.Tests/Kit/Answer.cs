using System.Net;
using System.Text.Json;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>An answer as a client sees it.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonElement Body, Dictionary<string, string> Headers)
{
    public string? Id => Body.GetProperty("id").GetString();

    /// <summary>The refusal's code; 0 when nothing was refused.</summary>
    public int Code => Error is { } error ? error.GetProperty("code").GetInt32() : 0;

    public int Subcode => Error is { } error && error.TryGetProperty("error_subcode", out var subcode) ? subcode.GetInt32() : 0;

    /// <summary>The refusal's name, on networks that decide on names; null when nothing was refused.</summary>
    public string? Refusal => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("error", out var error) ? error.GetString() : null;

    private JsonElement? Error => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("error", out var error) ? error : null;

    public IReadOnlyList<JsonElement> Data => [.. Body.GetProperty("data").EnumerateArray()];

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var body = text.StartsWith('{') || text.StartsWith('[') ? JsonSerializer.Deserialize<JsonElement>(text) : default;
        var headers = response.Headers.ToDictionary(header => header.Key, header => string.Join(' ', header.Value), StringComparer.OrdinalIgnoreCase);
        return new(response.StatusCode, body, headers);
    }

    public string Text(string name) => Body.GetProperty(name).GetString()!;
}
