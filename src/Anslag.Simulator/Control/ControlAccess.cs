using System.Net;

namespace Anslag.Simulator.Control;

/// <summary>The control surface answers this machine only, and takes orders from no other site's pages.</summary>
internal static class ControlAccess
{
    public static Task HoldAsync(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.StartsWithSegments("/control", StringComparison.OrdinalIgnoreCase) || IsAllowed(http))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsAllowed(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && BrowserOrigin.IsLoopback(http.Request.Host)
        && (HttpMethods.IsGet(http.Request.Method) || BrowserOrigin.IsOwn(http.Request));
}
