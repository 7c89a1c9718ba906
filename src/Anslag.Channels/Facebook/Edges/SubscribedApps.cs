using Anslag.Channels.Contracts;

namespace Anslag.Channels.Facebook.Edges;

/// <summary><c>POST /{page}/subscribed_apps</c>: what happens on the page is told to the app's address.</summary>
internal static class SubscribedApps
{
    private const string Fields = "feed,mention,ratings,messages";

    public static async Task<GraphAnswer<GraphSuccess>> SubscribeAsync(
        this GraphClient graph, FacebookApp app, AccountConnection page, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("subscribed_fields", Fields)]);
        return await graph.PostAsync<GraphSuccess>(app.Edge($"{page.NetworkId}/subscribed_apps"), page.Secret, form, cancellationToken);
    }
}
