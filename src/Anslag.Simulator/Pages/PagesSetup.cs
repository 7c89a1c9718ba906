using Microsoft.AspNetCore.Http.HttpResults;

namespace Anslag.Simulator.Pages;

/// <summary>What every page for people shares: two languages, one style sheet, strict headers.</summary>
internal static class PagesSetup
{
    private static readonly byte[] StyleSheet = ReadStyleSheet();

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddRazorComponents();
        return services;
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseRequestLocalization(Language.Configure);
        app.Use(SecurityHeaders.AddAsync);
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", () => new RazorComponentResult<FrontPage>());
        app.MapGet("/simulator.css", () => TypedResults.Bytes(StyleSheet, "text/css; charset=utf-8"));
    }

    private static byte[] ReadStyleSheet()
    {
        using var stream = typeof(PagesSetup).Assembly.GetManifestResourceStream("simulator.css")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
