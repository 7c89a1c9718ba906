using System.Security.Claims;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Signals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Anslag.Kernel.Live;

/// <summary><c>/desk/live</c>: tells a browser that something of its organisation changed, never what. The page looks for itself.</summary>
internal static class LiveEndpoint
{
    /// <summary>The browser comes back by itself, and is asked anew who it is: who has left is told nothing for long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/desk/live", StreamAsync).RequireAuthorization();

    private static async Task StreamAsync(
        HttpContext http, ClaimsPrincipal user, SignalBoard board, IHostApplicationLifetime host, TimeProvider time)
    {
        if (user.OrganisationId() is not { } organisation)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        Prepare(http);
        using var longest = new CancellationTokenSource(Longest, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping, longest.Token);
        try
        {
            await new LiveStream(http.Response, organisation, time).RunAsync(board, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The browser left, the program stops, or it has been long enough.
        }
    }

    private static void Prepare(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }
}
