using System.Net.Http.Headers;
using System.Text.Json;
using Anslag.Channels.Limits;

namespace Anslag.Channels.Facebook;

/// <summary>How much of Meta's limits is used up: the highest percentage, and the minutes until access is regained.</summary>
internal sealed record GraphUsage(double? Percent, TimeSpan? RegainedIn)
{
    private static readonly string[] Measures = ["call_count", "total_time", "total_cputime"];
    private static readonly TimeSpan Caution = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public static GraphUsage Of(HttpResponseHeaders headers)
    {
        List<JsonElement> measured = [.. Parts(headers, "X-App-Usage"), .. Parts(headers, "X-Business-Use-Case-Usage")];
        double? percent = measured.Count == 0 ? null : measured.SelectMany(part => Measures.Select(measure => Number(part, measure))).Max();
        var minutes = measured.Select(part => Number(part, "estimated_time_to_regain_access")).DefaultIfEmpty().Max();
        var asked = headers.RetryAfter?.Delta;
        return new GraphUsage(percent, asked ?? (minutes > 0 ? TimeSpan.FromMinutes(minutes) : null));
    }

    /// <summary>In whole per cent; <see langword="null"/> where no header told it.</summary>
    public int? Whole => Percent is { } percent ? (int)Math.Ceiling(percent) : null;

    /// <summary>Until when nothing more is sent, although nothing was refused yet.</summary>
    public DateTimeOffset? SlowDownUntil(DateTimeOffset now) =>
        Percent >= NetworkLimits.Of(FacebookNetwork.Key, "slow_down_at") ? now + (RegainedIn ?? Caution) : null;

    /// <summary>Until when nothing more is sent after a refusal.</summary>
    public DateTimeOffset BlockedUntil(DateTimeOffset now) => now + (RegainedIn ?? Window);

    /// <summary>One object in the first header; in the second, lists of objects by business.</summary>
    private static IEnumerable<JsonElement> Parts(HttpResponseHeaders headers, string name)
    {
        if (!headers.TryGetValues(name, out var values) || Parse(values.First()) is not { ValueKind: JsonValueKind.Object } root)
            return [];
        var lists = root.EnumerateObject().Where(business => business.Value.ValueKind is JsonValueKind.Array).ToList();
        return lists.Count == 0 ? [root] : lists.SelectMany(business => business.Value.EnumerateArray());
    }

    private static JsonElement? Parse(string header)
    {
        try
        {
            return JsonElement.Parse(header);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static double Number(JsonElement part, string name) =>
        part.ValueKind is JsonValueKind.Object && part.TryGetProperty(name, out var value) && value.TryGetDouble(out var number) ? number : 0;
}
