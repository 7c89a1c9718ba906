using Anslag.Simulator.Control;
using Anslag.Simulator.Facebook.State;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Simulator.Facebook.Webhooks;

/// <summary><c>/control/facebook/webhooks</c>: registers the app's address, after asking it, and makes tidings be lost, repeated or reordered.</summary>
internal static class WebhookControl
{
    private const string Path = "/control/facebook/webhooks";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, (Ledger ledger, TidingLine line) => Told(ledger, line));
        endpoints.MapPost(Path, OrderAsync);
    }

    private static async Task<IResult> OrderAsync(HttpRequest request, Ledger ledger, TidingLine line, HttpClient http, CancellationToken cancellationToken)
    {
        if (await ControlOrder.ReadAsync<WebhookOrder>(request, cancellationToken) is not { } order || order.Drop < 0 || order.Repeat < 1 || order.Reorder < 0)
            return ControlOrder.Refuse("An order is address and verifyToken, or drop, repeat and reorder: how many.");
        if (order.Address is { } address)
        {
            if (!await AnswersAsync(http, address, order.VerifyToken ?? "", cancellationToken))
                return ControlOrder.Refuse("The address does not answer the challenge.");
            ledger.Record(_ => new HookRegistered(address));
        }
        line.Misbehave(order.Drop, order.Repeat, order.Reorder);
        return ControlOrder.Answer(request, TypedResults.Ok(Told(ledger, line)));
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address, string verifyToken, CancellationToken cancellationToken)
    {
        var challenge = TokenMaker.Trace();
        var query = new Dictionary<string, string?> { ["hub.mode"] = "subscribe", ["hub.challenge"] = challenge, ["hub.verify_token"] = verifyToken };
        try
        {
            using var answer = await http.GetAsync(QueryHelpers.AddQueryString(address.ToString(), query), cancellationToken);
            return answer.IsSuccessStatusCode && await answer.Content.ReadAsStringAsync(cancellationToken) == challenge;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static object Told(Ledger ledger, TidingLine line) =>
        new { address = ledger.Current.HookAddress, drop = line.Drop, repeat = line.Repeat, reorder = line.Reorder };

    private sealed record WebhookOrder(Uri? Address, string? VerifyToken, int? Drop, int? Repeat, int? Reorder);
}
