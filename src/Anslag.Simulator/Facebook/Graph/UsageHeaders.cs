using System.Text.Json;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Tells on every answer how much of the limits is used: in per cent, and the wait in minutes.</summary>
internal sealed class UsageHeaders(FacebookSettings settings)
{
    public void Write(HttpResponse response, string? page, GraphError? error)
    {
        var percent = error?.MinutesToWait is null ? settings.UsagePercent : 100;
        response.Headers["facebook-api-version"] = GraphVersion.Current;
        response.Headers["X-App-Usage"] = JsonSerializer.Serialize(new { call_count = percent, total_time = percent, total_cputime = percent });
        if (page is null)
            return;
        var limits = new
        {
            type = "pages",
            call_count = percent,
            total_cputime = percent,
            total_time = percent,
            estimated_time_to_regain_access = error?.MinutesToWait ?? 0,
        };
        response.Headers["X-Business-Use-Case-Usage"] = JsonSerializer.Serialize(new Dictionary<string, object[]> { [page] = [limits] });
    }
}
