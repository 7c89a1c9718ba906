namespace Anslag.Web.Problems;

/// <summary>What a person or a program sees when something cannot be done.</summary>
internal static class ProblemPages
{
    private const string Address = "/desk/problem/";

    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddProblemDetails()
        .AddExceptionHandler<BrokenRuleHandler>();

    /// <summary>Browsers get a page with words and a way on; programs get problem details (RFC 9457).</summary>
    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseWhen(WantsPage, pages =>
        {
            pages.UseStatusCodePagesWithReExecute(Address + "{0}");
            pages.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = Address + "500",
                CreateScopeForErrors = true,
            });
        });
        app.UseWhen(http => !WantsPage(http), programs => programs.UseExceptionHandler());
    }

    private static bool WantsPage(HttpContext http) => http.Request.GetTypedHeaders().Accept?.Any(accept => accept.MatchesMediaType("text/html") && accept.MediaType != "*/*") == true;
}
