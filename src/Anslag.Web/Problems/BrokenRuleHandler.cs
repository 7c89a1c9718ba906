using Anslag.Kernel.Rules;
using Microsoft.AspNetCore.Diagnostics;

namespace Anslag.Web.Problems;

/// <summary>A broken rule that reaches the edge becomes a 409: a page with its sentence, or problem details with the rule's code.</summary>
internal sealed class BrokenRuleHandler(IProblemDetailsService problems, RuleTexts texts) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BrokenRule broken)
            return false;
        httpContext.Response.StatusCode = StatusCodes.Status409Conflict;
        if (httpContext.WantsPage())
        {
            httpContext.Items[typeof(BrokenRule)] = texts.Sentence(broken);
            return true;
        }
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails =
            {
                Title = texts.Sentence(broken),
                Status = StatusCodes.Status409Conflict,
                Extensions = { ["code"] = broken.Rule.Code, ["field"] = broken.Field },
            },
        });
    }
}
