using Anslag.Simulator.Faults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Control;

/// <summary>The control surface that all networks share: held calls, faults, and a page for people.</summary>
internal static class ControlSetup
{
    public static IServiceCollection AddControl(this IServiceCollection services) => services.AddSingleton<HeldCalls>();

    public static void UseControl(this WebApplication app) => app.Use(ControlAccess.HoldAsync);

    public static void MapControl(this WebApplication app)
    {
        app.MapGet("/control", () => new RazorComponentResult<ControlPage>());
        app.MapGet("/control/held", (HeldCalls held) => held.All);
        app.MapPost("/control/release", (HttpRequest request, HeldCalls held) =>
            ControlOrder.Answer(request, TypedResults.Ok(new { released = held.Release() })));
        foreach (var faults in app.Services.GetServices<FaultLine>())
            FaultControl.Map(app, faults);
    }
}
