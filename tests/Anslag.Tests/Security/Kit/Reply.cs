using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Anslag.Tests.Security;

/// <summary>An answer of the desk, read whole.</summary>
internal sealed record Reply(HttpStatusCode Status, string Body, ILookup<string, string> Headers)
{
    public string Location => Header("Location");

    /// <summary>Where the answer leads, without the desk's own name.</summary>
    public string PathOfLocation => PathOf(new Uri(Location, UriKind.RelativeOrAbsolute));

    public IHtmlDocument Page => new HtmlParser().ParseDocument(Body);

    /// <summary>The page's words.</summary>
    public string Words => Page.Body!.TextContent;

    /// <summary>Whether nobody is let in: away to the sign-in, or refused.</summary>
    public bool AsksForSignIn => Status is HttpStatusCode.Unauthorized
        || (Status is HttpStatusCode.Found && PathOfLocation.StartsWith("/sign-in?", StringComparison.Ordinal));

    public string Header(string name) => string.Join(", ", Headers[name.ToUpperInvariant()]);

    public static async Task<Reply> ReadAsync(HttpResponseMessage answer) => new(
        answer.StatusCode,
        await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
        answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => (header.Key, value)))
            .ToLookup(header => header.Key.ToUpperInvariant(), header => header.value));

    private static string PathOf(Uri address) => address.IsAbsoluteUri ? address.PathAndQuery : address.OriginalString;
}
