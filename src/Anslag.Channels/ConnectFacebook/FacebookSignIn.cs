using Anslag.Channels.Facebook;
using Anslag.Channels.Facebook.Edges;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>Facebook's side of a sign-in: its dialog, and from the code that comes back to the person's pages.</summary>
internal sealed class FacebookSignIn(GraphClient graph, FacebookApps apps)
{
    /// <summary>Where the person signs in and chooses what Anslag may do.</summary>
    public Uri Dialog(bool isTrial, string state, Uri redirect)
    {
        var app = apps.Of(isTrial);
        var query = $"client_id={app.Id}&redirect_uri={Uri.EscapeDataString(redirect.AbsoluteUri)}&state={Uri.EscapeDataString(state)}"
            + $"&response_type=code&scope={string.Join(',', FacebookNetwork.Rights)}";
        return new Uri(app.Dialog, $"/{app.Version}/dialog/oauth?{query}");
    }

    /// <summary>The pages, with tokens that last; <see langword="null"/> when Facebook does not take the code.</summary>
    public async Task<OfferedPages?> ExchangeAsync(bool isTrial, string code, Uri redirect, CancellationToken cancellationToken)
    {
        var app = apps.Of(isTrial);
        if ((await graph.ExchangeCodeAsync(app, code, redirect, cancellationToken)).Value is not { } brief)
            return null;
        var lasting = (await graph.LengthenAsync(app, brief.AccessToken, cancellationToken)).Value ?? brief;
        var permissions = await graph.ReadPermissionsAsync(app, lasting.AccessToken, cancellationToken);
        var granted = permissions.Value?.Data.Where(permission => permission.Status == "granted").Select(permission => permission.Permission) ?? [];
        var pages = await graph.ReadPagesAsync(app, lasting.AccessToken, cancellationToken);
        return new OfferedPages(
            [.. pages.Where(page => page.AccessToken is not null).Select(page => new OfferedPage(page.Id, page.Name, Address(app, page), page.AccessToken!))],
            [.. FacebookNetwork.Rights.Except(granted)]);
    }

    private static Uri Address(FacebookApp app, GraphPage page) => page.Link ?? new Uri(app.Dialog, $"/{page.Id}");
}

/// <summary>What Facebook offered.</summary>
internal sealed record OfferedPages(IReadOnlyList<OfferedPage> Pages, IReadOnlyList<string> MissingRights);

/// <summary>A page that the person runs, with its token.</summary>
internal sealed record OfferedPage(string Id, string Name, Uri Address, string Token);
