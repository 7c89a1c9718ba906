using Anslag.Simulator.Control;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Faults;

/// <summary><c>/control/{network}/faults</c>: arms a network's faults, lists them, takes them away.</summary>
internal static class FaultControl
{
    public static string PathOf(FaultLine faults) => $"/control/{faults.Network}/faults";

    public static void Map(IEndpointRouteBuilder endpoints, FaultLine faults)
    {
        var path = PathOf(faults);
        endpoints.MapGet(path, () => faults.Armed.Select(Told));
        endpoints.MapPost(path, (HttpRequest request, CancellationToken cancellationToken) => ArmAsync(request, faults, cancellationToken));
        endpoints.MapDelete(path, () => Disarm(faults));
        endpoints.MapPost($"{path}/disarm", (HttpRequest request) => ControlOrder.Answer(request, Disarm(faults)));
    }

    private static async Task<IResult> ArmAsync(HttpRequest request, FaultLine faults, CancellationToken cancellationToken)
    {
        if (await ControlOrder.ReadAsync<FaultOrder>(request, cancellationToken) is not { } order)
            return ControlOrder.Refuse("The order is not readable as a fault.");
        var (fault, problem) = order.Read(faults.Calls);
        if (fault is null)
            return ControlOrder.Refuse(problem);
        faults.Arm(fault);
        return ControlOrder.Answer(request, TypedResults.Created(PathOf(faults), Told(fault)));
    }

    private static NoContent Disarm(FaultLine faults)
    {
        faults.Disarm();
        return TypedResults.NoContent();
    }

    private static object Told(Fault fault) => new
    {
        page = fault.Page,
        call = fault.Call,
        times = fault.Times,
        kind = FaultOrder.Name(fault.Kind),
        seconds = fault.Seconds,
        bytes = fault.Bytes,
    };
}
