using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Facebook.State;

namespace Anslag.Simulator.Facebook.Control;

/// <summary><c>/control/facebook/pages</c>: opens pages with a token that never ends, revokes tokens, counts posts.</summary>
internal static class PageControl
{
    private const string Path = "/control/facebook/pages";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, (HttpRequest request, Ledger ledger) => ledger.Current.Pages.Values.Select(page => Told(page, request)));
        endpoints.MapPost(Path, OpenAsync);
        endpoints.MapPost($"{Path}/{{id}}/revoke", Revoke);
        endpoints.MapGet($"{Path}/{{id}}/posts", Posts);
    }

    private static async Task<IResult> OpenAsync(HttpRequest request, Ledger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if ((await ControlOrder.ReadAsync<PageOrder>(request, cancellationToken))?.Name?.Trim() is not { Length: > 0 } name)
            return ControlOrder.Refuse("A page needs a name.");
        var page = ledger.Record(state => new PageOpened(new(state.NextNumber(), name))).Page;
        var token = ledger.Record(_ => new TokenIssued(
            new(TokenMaker.Token(), TrialPeople.All[0].Id, page.Id, clock.GetUtcNow(), null) { Granted = [.. Permissions.All] })).Token;
        var address = GraphAddress.Of(request).OfPage(page.Id);
        return ControlOrder.Answer(request,
            TypedResults.Created(address, new { id = page.Id, name = page.Name, access_token = token.Value, address }));
    }

    private static IResult Revoke(string id, HttpRequest request, Ledger ledger)
    {
        if (!ledger.Current.Pages.ContainsKey(id))
            return TypedResults.NotFound();
        ledger.Record(_ => new PageTokensRevoked(id));
        return ControlOrder.Answer(request, TypedResults.NoContent());
    }

    private static IResult Posts(string id, Ledger ledger, TimeProvider clock)
    {
        var state = ledger.Current;
        return state.Pages.ContainsKey(id)
            ? TypedResults.Ok(state.LivePostsOf(id, clock.GetUtcNow()).Select(post => Told(post, state)))
            : TypedResults.NotFound();
    }

    private static object Told(Page page, HttpRequest request) =>
        new { id = page.Id, name = page.Name, address = GraphAddress.Of(request).OfPage(page.Id) };

    private static object Told(Post post, FacebookState state) => new
    {
        id = post.Id,
        message = post.Message,
        link = post.Link,
        created_time = GraphTime.Written(post.PublishAt ?? post.Created),
        updated_time = GraphTime.Written(post.Edited ?? post.PublishAt ?? post.Created),
        attachments = post.Photos.Select(photo => new { id = photo, alt_text = state.Photos[photo].AltText }),
    };

    private sealed record PageOrder(string? Name);
}
