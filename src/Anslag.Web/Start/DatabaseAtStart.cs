using Anslag.Kernel.Storage;
using Microsoft.Extensions.Localization;

namespace Anslag.Web.Start;

/// <summary>Keeps the desk's requests waiting until the database is ready.</summary>
internal static class DatabaseAtStart
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Comes last: the framework's warm-up of keys, which several of its parts add, would read a table that the first start has not made yet.
    /// </summary>
    public static IServiceCollection AddDatabaseAtStart(this IServiceCollection services)
    {
        foreach (var warmUp in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(warmUp);
        return services.AddHostedService<MigrateDatabase>();
    }

    /// <summary>Answers 503 in words when the database takes too long or has failed.</summary>
    public static void UseDatabaseAtStart(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var readiness = http.RequestServices.GetRequiredService<DatabaseReadiness>();
        if (readiness.IsReady || await BecomesReadyAsync(readiness, http.RequestAborted))
            await next(http);
        else
            await SayNotReadyAsync(http);
    });

    private static async Task<bool> BecomesReadyAsync(DatabaseReadiness readiness, CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(Patience);
        try
        {
            await readiness.WaitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static Task SayNotReadyAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = "10";
        http.Response.ContentType = "text/plain; charset=utf-8";
        var texts = http.RequestServices.GetRequiredService<IStringLocalizer<StartTexts>>();
        return http.Response.WriteAsync(texts["NotReady"], http.RequestAborted);
    }
}

/// <summary>Marks the resource file.</summary>
internal sealed class StartTexts;
