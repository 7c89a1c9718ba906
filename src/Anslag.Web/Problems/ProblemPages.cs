using Anslag.Kernel.Rules;
using Microsoft.AspNetCore.Diagnostics;

namespace Anslag.Web.Problems;

/// <summary>What a person or a program sees when something cannot be done.</summary>
internal static class ProblemPages
{
    private const string Address = "/desk/problem/{0}";

    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddProblemDetails()
        .AddExceptionHandler<BrokenRuleHandler>()
        .AddExceptionHandler<FaultHandler>();

    /// <summary>Browsers get a page with words and a way on; programs get problem details (RFC 9457).</summary>
    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute(Address, createScopeForStatusCodePages: true);
        app.Use((http, next) =>
        {
            // The page about it is read and nothing more: a form that was refused is not judged a second time.
            if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null && HttpMethods.IsPost(http.Request.Method))
                http.Request.Method = HttpMethods.Get;
            http.Features.Get<IStatusCodePagesFeature>()?.Enabled = http.WantsPage();
            return next(http);
        });
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = handled => handled.Exception is BrokenRule });
    }

    /// <summary>Whether a person looks: a browser names HTML before it says that it takes anything.</summary>
    public static bool WantsPage(this HttpContext http) =>
        http.Request.GetTypedHeaders().Accept?.Any(accept => accept.MatchesMediaType("text/html") && accept.MediaType != "*/*") == true;
}
