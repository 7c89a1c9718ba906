namespace Anslag.Simulator.Pages;

/// <summary>No script, no inline code, no frames; forms only to this program.</summary>
internal static class SecurityHeaders
{
    public static Task AddAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // Not "no-referrer": with it browsers send our own forms with the origin "null".
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.ContentSecurityPolicy = Policy("'self'");
        return next(http);
    }

    /// <summary>Lets a form's answer send the person on to another address; browsers hold such redirects against the policy.</summary>
    public static void AllowFormsTo(HttpResponse response, Uri address) =>
        response.Headers.ContentSecurityPolicy = Policy($"'self' {address.GetLeftPart(UriPartial.Authority)}");

    private static string Policy(string forms) =>
        $"default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; form-action {forms}; base-uri 'none'; frame-ancestors 'none'";
}
