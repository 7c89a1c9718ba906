using Anslag.Simulator.Bluesky.State;
using Anslag.Simulator.Control;

namespace Anslag.Simulator.Bluesky.Control;

/// <summary><c>/control/bluesky/accounts</c>: opens accounts with an app password, revokes what it let in, tells their posts.</summary>
internal static class AccountControl
{
    public const string Path = "/control/bluesky/accounts";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, (HttpRequest request, BlueskyLedger ledger) => ledger.Current.OpenedAccounts.Select(account => Told(account, request)));
        endpoints.MapPost(Path, OpenAsync);
        endpoints.MapPost($"{Path}/{{did}}/revoke", Revoke);
        endpoints.MapPost($"{Path}/{{did}}/password", MakePassword);
        endpoints.MapGet($"{Path}/{{did}}/posts", Posts);
    }

    private static async Task<IResult> OpenAsync(HttpRequest request, BlueskyLedger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if ((await ControlOrder.ReadAsync<AccountOrder>(request, cancellationToken))?.Name?.Trim() is not { Length: > 0 } name)
            return ControlOrder.Refuse("An account needs a name.");
        var account = ledger.Record(state => new AccountOpened(new(
            AccountNames.Did(),
            AccountNames.Handle(name, handle => state.Find(handle) is not null),
            name,
            clock.GetUtcNow(),
            AccountNames.Password()))).Account;
        var address = Address(account, request);
        return ControlOrder.Answer(request, TypedResults.Created(
            address, new { did = account.Did, handle = account.Handle, name = account.Name, password = account.Password, address }));
    }

    /// <summary>The app password is taken away, and with it every token that it gave.</summary>
    private static IResult Revoke(string did, HttpRequest request, BlueskyLedger ledger)
    {
        if (!IsOpened(did, ledger))
            return TypedResults.NotFound();
        ledger.Record(_ => new AccountRevoked(did));
        return ControlOrder.Answer(request, TypedResults.NoContent());
    }

    /// <summary>A new app password, as a person makes one in the settings.</summary>
    private static IResult MakePassword(string did, HttpRequest request, BlueskyLedger ledger)
    {
        if (!IsOpened(did, ledger))
            return TypedResults.NotFound();
        var password = ledger.Record(_ => new PasswordMade(did, AccountNames.Password())).Password;
        return ControlOrder.Answer(request, TypedResults.Created((string?)null, new { password }));
    }

    private static IResult Posts(string did, BlueskyLedger ledger)
    {
        var state = ledger.Current;
        return IsOpened(did, ledger) ? TypedResults.Ok(state.PostsOf(did).Select(post => ToldPost.Of(post, state))) : TypedResults.NotFound();
    }

    private static bool IsOpened(string did, BlueskyLedger ledger) => ledger.Current.OpenedAccounts.Any(account => account.Did == did);

    private static object Told(Account account, HttpRequest request) =>
        new { did = account.Did, handle = account.Handle, name = account.Name, address = Address(account, request) };

    private static string Address(Account account, HttpRequest request) => $"{request.Scheme}://{request.Host}/bluesky/{account.Handle}";

    private sealed record AccountOrder(string? Name);
}
