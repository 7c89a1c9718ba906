using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Web.Operations;

/// <summary>
/// For the one who watches the server: is work being done in time? A process that is up while rows lie overdue is not healthy.
/// </summary>
internal static class HealthEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/health", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(DatabaseReadiness readiness, OverdueWork work, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!readiness.IsReady)
            return Results.Json(new { status = "database" }, statusCode: StatusCodes.Status503ServiceUnavailable);
        var overdue = await work.CountAsync(time.GetUtcNow(), cancellationToken);
        var late = overdue.Any(queue => queue.Count > 0);
        return Results.Json(
            new { status = late ? "overdue" : "ok", overdue },
            statusCode: late ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }
}
