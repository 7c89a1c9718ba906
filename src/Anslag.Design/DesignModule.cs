using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Design;

/// <summary>The UI kit: tokens, one small component each, and the language of the reader.</summary>
public static class DesignModule
{
    /// <summary>Adds the kit.</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services) => services.AddLocalization();

    /// <summary>Sets the language of each request: what the reader chose, else what the browser asks for, else Swedish.</summary>
    public static IApplicationBuilder UseAnslagLocalization(this IApplicationBuilder app) => app.UseRequestLocalization(options =>
    {
        CultureInfo[] languages = [.. Languages.All.Select(language => CultureInfo.GetCultureInfo(language.Culture))];
        options.SupportedCultures = languages;
        options.SupportedUICultures = languages;
        options.DefaultRequestCulture = new RequestCulture(Languages.Swedish.Culture);
        options.RequestCultureProviders = [new ReadersLanguage()];
    });

    /// <summary>Maps the choice of language.</summary>
    public static IEndpointRouteBuilder MapDesign(this IEndpointRouteBuilder endpoints)
    {
        ChooseLanguage.Map(endpoints);
        return endpoints;
    }
}
