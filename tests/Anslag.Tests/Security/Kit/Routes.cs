using System.Text.RegularExpressions;
using Anslag.Testing;

namespace Anslag.Tests.Security;

/// <summary>The addresses of the program's pages, filled in with what the desk holds.</summary>
internal static partial class Routes
{
    /// <summary>The pages that people see after signing in.</summary>
    public static IEnumerable<string> OfDesk => PageRoutes.All.Where(route => route.StartsWith("/desk", StringComparison.Ordinal) && !route.StartsWith("/desk/problem", StringComparison.Ordinal));

    /// <summary>Puts an id in each placeholder, chosen by the word before it: <c>/desk/posts/{Id}</c> takes one of the posts.</summary>
    public static IEnumerable<string> Filled(string route, ILookup<string, string> ids)
    {
        var placeholder = Placeholder().Match(route);
        return placeholder.Success
            ? ids[placeholder.Groups["word"].Value].SelectMany(id => Filled(Placeholder().Replace(route, $"/{placeholder.Groups["word"].Value}/{id}", 1), ids))
            : [route];
    }

    [GeneratedRegex("/(?<word>[a-z-]+)/\\{[^}]+\\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
