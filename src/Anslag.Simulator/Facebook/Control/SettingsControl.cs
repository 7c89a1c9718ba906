using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Control;

/// <summary><c>/control/facebook/settings</c>: what the usage headers tell, and whether duplicates are refused.</summary>
internal static class SettingsControl
{
    private const string Path = "/control/facebook/settings";
    public const string Refused = "refused";
    public const string Accepted = "accepted";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, Told);
        endpoints.MapPost(Path, ChangeAsync);
    }

    private static async Task<IResult> ChangeAsync(HttpRequest request, FacebookSettings settings, CancellationToken cancellationToken)
    {
        if (await ControlOrder.ReadAsync<SettingsOrder>(request, cancellationToken) is not { } order
            || order.Usage is < 0 or > 100 || order.Duplicates is not (null or Refused or Accepted))
            return ControlOrder.Refuse("Settings are usage, in per cent, and duplicates: refused or accepted.");
        settings.UsagePercent = order.Usage ?? settings.UsagePercent;
        settings.RefusesDuplicates = order.Duplicates is null ? settings.RefusesDuplicates : order.Duplicates == Refused;
        return ControlOrder.Answer(request, TypedResults.Ok(Told(settings)));
    }

    private static SettingsOrder Told(FacebookSettings settings) =>
        new(settings.UsagePercent, settings.RefusesDuplicates ? Refused : Accepted);

    private sealed record SettingsOrder(int? Usage, string? Duplicates);
}
