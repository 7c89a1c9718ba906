using Anslag.Simulator.Bluesky.Faults;
using Anslag.Simulator.Bluesky.State;
using Microsoft.AspNetCore.Http.Features;

namespace Anslag.Simulator.Bluesky.Xrpc;

/// <summary>The way of every call: which method, who, what it says, what is armed against it, and only then the method.</summary>
internal sealed class XrpcEndpoint(XrpcMethods methods, BlueskyLedger ledger, BlueskyFaults faults, TimeProvider clock)
{
    public async Task AnswerAsync(HttpContext http, string name)
    {
        // A blob may be larger than what the server takes otherwise; the reader holds its own limits.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        try
        {
            await AnswerAsync(http, methods.Find(http.Request.Method, name));
        }
        catch (XrpcRefusal refusal)
        {
            await RefuseAsync(http, refusal.Error);
        }
        catch (OperationCanceledException)
        {
            // The caller left, or the program ends: there is nobody to answer.
            http.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext http, IMethod method)
    {
        var call = await ReadAsync(http, method.Shape);
        var fault = faults.Take(method.Shape.Name, Subject.Of(call, ledger.Current));
        await fault.BeforeAsync(http.RequestAborted);
        var answer = method.Answer(call with { Now = clock.GetUtcNow() });
        await fault.AfterAsync(http.RequestAborted);
        await WriteAsync(http, answer);
    }

    private async Task<XrpcCall> ReadAsync(HttpContext http, MethodShape shape)
    {
        var (request, now) = (http.Request, clock.GetUtcNow());
        var token = TokenCheck.Holder(request, shape.Access, ledger.Current, now);
        faults.Cut(request, shape.Name, token?.Did);
        var file = shape.TakesBytes ? await XrpcReader.ReadFileAsync(request, http.RequestAborted) : null;
        var said = file is null ? await XrpcReader.ReadAsync(request, shape, http.RequestAborted) : default;
        return new(token, said, file, now, $"{request.Scheme}://{request.Host}");
    }

    private static async Task WriteAsync(HttpContext http, object answer)
    {
        if (answer is not FileAnswer file)
        {
            await http.Response.WriteAsJsonAsync(answer, XrpcJson.Options, http.RequestAborted);
            return;
        }
        http.Response.ContentType = file.MimeType;
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }

    private async Task RefuseAsync(HttpContext http, XrpcError error)
    {
        http.Response.StatusCode = error.Status;
        if (error.Wait is { } wait)
            RateLimitHeaders.Write(http.Response, clock.GetUtcNow() + wait);
        await http.Response.WriteAsJsonAsync(new { error = error.Name, message = error.Message }, http.RequestAborted);
    }
}
