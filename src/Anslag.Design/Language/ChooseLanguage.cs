using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Anslag.Design;

/// <summary><c>POST /language</c>: the reader chooses a language; a cookie remembers it.</summary>
public static class ChooseLanguage
{
    /// <summary>The cookie's name.</summary>
    public const string Cookie = "anslag-language";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    internal static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/language", Choose).AllowAnonymous();

    /// <summary>Remembers a language for this browser.</summary>
    public static void Remember(HttpContext http, Language language) => http.Response.Cookies.Append(Cookie, language.Code, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Remembered,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    });

    private static IResult Choose([FromForm] string language, [FromForm] string? back, HttpContext http)
    {
        if (Languages.Named(language) is { } chosen)
            Remember(http, chosen);
        return Results.LocalRedirect(back is ['/', not '/' and not '\\', ..] ? back : "/desk");
    }
}
