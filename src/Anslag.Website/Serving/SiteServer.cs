using Anslag.Website.Snapshot;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Anslag.Website.Serving;

/// <summary>Answers citizens from the snapshot. It never asks the database, and goes on when there is none.</summary>
internal sealed class SiteServer(RequestDelegate next, SiteSnapshot snapshot, HotFiles files, WaitingRoom waiting)
{
    public static readonly StringValues Policy =
        "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Referrer = "strict-origin-when-cross-origin";
    private static readonly StringValues Permissions = "camera=(), geolocation=(), microphone=()";
    private static readonly StringValues NoIndex = "noindex";
    private static readonly StringValues Vary = "Accept-Encoding";
    private static readonly StringValues RetrySoon = "5";

    public Task InvokeAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path.Value ?? "/");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) || DeskPaths.Has(path))
            return next(context);
        var sites = snapshot.Now;
        if (sites.For(request.Host) is { } site)
            return AnswerAsync(context, site, path);
        return sites.IsEmpty && waiting.Has(path) ? waiting.AnswerAsync(context, path) : next(context);
    }

    /// <summary>The page; the same path with or without its last slash; or the site's own words that there is none.</summary>
    private Task AnswerAsync(HttpContext context, Site site, string path)
    {
        if (site.At(path) is { } answer && path[0] == '/')
            return AnswerAsync(context, answer);
        var other = path.EndsWith('/') ? path[..^1] : path + "/";
        if (other.Length > 1 && site.At(other) is not null)
        {
            context.Response.Redirect(other + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }
        return AnswerAsync(context, site.NotFoundAt(path));
    }

    private Task AnswerAsync(HttpContext context, SiteAnswer answer)
    {
        var form = answer.For(context.Request.Headers.AcceptEncoding);
        WriteHeaders(context.Response, answer, form);
        if (answer.Status == StatusCodes.Status200OK && form.IsKnownTo(context.Request.Headers.IfNoneMatch))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        if (answer.IsLarge)
            return SendAsync(context, answer, form);
        return files.Find(form.Name) is { } content ? WriteAsync(context, content) : ReadAndWriteAsync(context, form);
    }

    private async Task ReadAndWriteAsync(HttpContext context, SiteAnswer.Form form)
    {
        if (await files.ReadAsync(form.Name, context.RequestAborted) is { } content)
        {
            await WriteAsync(context, content);
            return;
        }
        Missing(context.Response);
    }

    /// <summary>From disk, the part that is asked for: a browser that jumps in a video asks for where it is.</summary>
    private async Task SendAsync(HttpContext context, SiteAnswer answer, SiteAnswer.Form form)
    {
        var path = files.PathOf(form.Name);
        if (File.Exists(path))
            await TypedResults.PhysicalFile(path, answer.ContentType, entityTag: new(form.ETag.ToString()), enableRangeProcessing: true).ExecuteAsync(context);
        else
            Missing(context.Response);
    }

    /// <summary>The file belongs to a site that two others have replaced since this request began, or somebody emptied the folder.</summary>
    private static void Missing(HttpResponse response)
    {
        response.Clear();
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetrySoon;
    }

    private static void WriteHeaders(HttpResponse response, SiteAnswer answer, SiteAnswer.Form form)
    {
        response.StatusCode = answer.Status;
        var headers = response.Headers;
        headers.ContentType = answer.ContentType;
        headers.ETag = form.ETag;
        headers.CacheControl = answer.Caching;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = Referrer;
        headers["Permissions-Policy"] = Permissions;
        if (answer.Varies)
            headers.Vary = Vary;
        if (form.Encoding.Name.Length > 0)
            headers.ContentEncoding = form.Encoding.Name;
        if (answer.IsTrial)
            headers["X-Robots-Tag"] = NoIndex;
    }

    private static Task WriteAsync(HttpContext context, byte[] content)
    {
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.BodyWriter.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
