using System.Net;
using Anslag.Kernel.Rules;

namespace Anslag.Kernel.Http;

/// <summary>Holds each request to <see cref="HttpRules"/>. The answer is read here, whole, so that time and size are limited for all of it.</summary>
internal sealed class GuardedHandler(HttpOptions options, TimeProvider time) : DelegatingHandler
{
    private const int Million = 1_000_000;
    private const int PartLength = 81_920;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        GuardedConnection.RefuseOtherSchemes(address);
        using var patience = new CancellationTokenSource(options.Patience, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await AnswerAsync(request, address, ended.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new BrokenRule(HttpRules.InTime, address.Host, options.Patience.TotalSeconds);
        }
        catch (UriFormatException)
        {
            throw new BrokenRule(HttpRules.FewRedirects, address.Host);
        }
        catch (HttpRequestException problem) when (problem.InnerException is BrokenRule broken)
        {
            throw new BrokenRule(broken.Rule, [.. broken.Details]);
        }
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, Uri address, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        try
        {
            // A redirect that comes this far was one too many, or led from https to http.
            if (answer.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest && answer.Headers.Location is not null)
                throw new BrokenRule(HttpRules.FewRedirects, address.Host);
            answer.Content = await ReadAsync(answer.Content, address, cancellationToken);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private async Task<HttpContent> ReadAsync(HttpContent content, Uri address, CancellationToken cancellationToken)
    {
        await using var answer = await content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var part = new byte[PartLength];
        while (await answer.ReadAsync(part, cancellationToken) is > 0 and var length)
        {
            if (read.Length + length > options.MostBytes)
                throw new BrokenRule(HttpRules.SmallEnough, address.Host, options.MostBytes / Million);
            read.Write(part, 0, length);
        }
        var whole = new ByteArrayContent(read.ToArray());
        foreach (var (name, values) in content.Headers.Where(header => header.Key is not "Content-Length"))
            whole.Headers.TryAddWithoutValidation(name, values);
        return whole;
    }
}
