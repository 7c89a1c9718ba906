using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Anslag.Design;

/// <summary>The language that the reader has chosen in a cookie, else the first of ours that the browser asks for.</summary>
internal sealed class ReadersLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult((Chosen(httpContext) ?? AskedFor(httpContext)) is { } language ? new ProviderCultureResult(language.Culture) : null);

    private static Language? Chosen(HttpContext http) => Languages.Named(http.Request.Cookies[ChooseLanguage.Cookie]);

    private static Language? AskedFor(HttpContext http) => http.Request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => Languages.Named(asked.Value.Value))
        .FirstOrDefault(language => language is not null);
}
