using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Web.Operations;

/// <summary>
/// For the one who watches the server: is work being done in time? A process that is up while rows lie overdue is not healthy.
/// </summary>
internal static class HealthEndpoint
{
    private const string Ok = "ok";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/health", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(DatabaseReadiness readiness, OverdueWork work, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!readiness.IsReady)
            return Results.Json(new { status = "database" }, statusCode: StatusCodes.Status503ServiceUnavailable);
        var overdue = await work.CountAsync(time.GetUtcNow(), cancellationToken);
        var status = StatusOf(readiness, overdue);
        return Results.Json(
            new { status, overdue }, statusCode: status == Ok ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static string StatusOf(DatabaseReadiness readiness, IReadOnlyList<OverdueQueue> overdue)
    {
        if (readiness.Problem is not null)
            return "start";
        return overdue.Any(queue => queue.Count > 0) ? "overdue" : Ok;
    }
}
