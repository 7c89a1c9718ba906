namespace Anslag.Web.Security;

/// <summary>What a browser may do with the desk's pages: nothing from anywhere else, no inline code, in no frame.</summary>
internal static class DeskHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "media-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'";

    public static void UseDeskHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // Written last of all: what went wrong on the way has emptied the answer first.
        http.Response.OnStarting(
            answer =>
            {
                Write((IHeaderDictionary)answer);
                return Task.CompletedTask;
            },
            http.Response.Headers);
        return next(http);
    });

    private static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
