using System.Globalization;
using Anslag.Website.Articles;

namespace Anslag.Website.Pages;

/// <summary>Work done in the language of a page.</summary>
internal static class Reading
{
    /// <summary>Runs the work with the language as the current UI culture; the caller's own comes back by itself when this returns.</summary>
    public static async Task<T> InAsync<T>(SiteLanguage language, Func<Task<T>> work)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code);
        return await work();
    }
}
