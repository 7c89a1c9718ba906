using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Faults;
using Anslag.Simulator.Facebook.Graph;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Facebook.Control;

/// <summary><c>/control/facebook/faults</c>: arms faults, lists them, takes them away.</summary>
internal static class FaultControl
{
    private const string Path = "/control/facebook/faults";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, (FaultLine faults) => faults.Armed.Select(Told));
        endpoints.MapPost(Path, ArmAsync);
        endpoints.MapDelete(Path, (FaultLine faults) => Disarm(faults));
        endpoints.MapPost($"{Path}/disarm", (HttpRequest request, FaultLine faults) => ControlOrder.Answer(request, Disarm(faults)));
    }

    private static async Task<IResult> ArmAsync(HttpRequest request, FaultLine faults, GraphRoutes routes, CancellationToken cancellationToken)
    {
        if (await ControlOrder.ReadAsync<FaultOrder>(request, cancellationToken) is not { } order)
            return ControlOrder.Refuse("The order is not readable as a fault.");
        var (fault, problem) = order.Read(routes.Calls);
        if (fault is null)
            return ControlOrder.Refuse(problem);
        faults.Arm(fault);
        return ControlOrder.Answer(request, TypedResults.Created(Path, Told(fault)));
    }

    private static NoContent Disarm(FaultLine faults)
    {
        faults.Disarm();
        return TypedResults.NoContent();
    }

    private static object Told(Fault fault) =>
        new { page = fault.Page, call = fault.Call, times = fault.Times, kind = FaultOrder.Name(fault.Kind), seconds = fault.Seconds };
}
