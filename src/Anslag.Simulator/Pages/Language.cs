using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Simulator.Pages;

/// <summary>Swedish first; English by <c>?lang=en</c> or by what the browser asks for.</summary>
internal static class Language
{
    private const string Parameter = "lang";
    private static readonly string[] Known = ["sv", "en"];

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static string Other => Known.First(language => language != Current);

    public static void Configure(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(Known[0]).AddSupportedCultures(Known).AddSupportedUICultures(Known);
        options.RequestCultureProviders =
        [
            new QueryStringRequestCultureProvider { QueryStringKey = Parameter, UIQueryStringKey = Parameter },
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    }

    /// <summary>A link that keeps the language that was chosen by hand.</summary>
    public static string Link(HttpRequest request, string path) =>
        request.Query.TryGetValue(Parameter, out var chosen) ? QueryHelpers.AddQueryString(path, Parameter, chosen.ToString()) : path;

    /// <summary>This page in the other language.</summary>
    public static string Switch(HttpRequest request)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.ToString());
        query[Parameter] = Other;
        return QueryHelpers.AddQueryString(request.Path, query);
    }
}
