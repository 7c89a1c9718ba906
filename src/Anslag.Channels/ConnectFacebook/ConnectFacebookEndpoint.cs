using Anslag.Channels.Accounts;
using Anslag.Channels.Contracts;
using Anslag.Channels.Facebook;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Anslag.Channels.ConnectFacebook;

/// <summary>The way to Facebook's dialog and back.</summary>
internal static class ConnectFacebookEndpoint
{
    private const string Way = "/desk/connect/facebook";
    private const string Back = $"{Way}/callback";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Way).RequireAuthorization();
        group.MapGet("", BeginAsync);
        group.MapGet("/callback", ComeBackAsync);
    }

    private static async Task<IResult> BeginAsync(
        bool? trial, string? account, HttpContext http, FacebookSignIn signIn, FacebookApps apps, SignInStates states, Database database)
    {
        var by = http.Actor();
        var id = Id.Parse<AccountId>(account);
        var isTrial = trial is true;
        if (id is { } known)
        {
            await using var db = database.For(by);
            if (await db.AccountAsync(known, http.RequestAborted) is not { } found)
                return Results.NotFound();
            isTrial = found.IsTrial;
        }
        var canConnect = isTrial ? apps.HasTrial : apps.HasReal;
        return canConnect
            ? Results.Redirect(signIn.Dialog(isTrial, states.Write(by, isTrial, id), Redirect(http)).AbsoluteUri)
            : Results.Redirect("/desk/accounts/new");
    }

    private static async Task<IResult> ComeBackAsync(
        string? code, string? state, HttpContext http, FacebookSignIn signIn, ConnectFacebook connect, SignInStates states)
    {
        var by = http.Actor();
        if (states.Read(state, by) is not { } begun || string.IsNullOrEmpty(code))
            return Results.Redirect("/desk/accounts/new?problem=not-connected");
        if (await signIn.ExchangeAsync(begun.IsTrial, code, Redirect(http), http.RequestAborted) is not { } offered)
            return Results.Redirect("/desk/accounts/new?problem=not-connected");
        if (begun.Account is not { } account)
            return Results.Redirect($"{Way}/{await connect.OfferAsync(offered, begun.IsTrial, by, http.RequestAborted)}");
        return await connect.ReconnectAsync(account, offered, by, http.RequestAborted)
            ? Results.Redirect($"/desk/accounts/{account}")
            : Results.Redirect($"/desk/accounts/{account}?problem=other-page");
    }

    private static Uri Redirect(HttpContext http) => new($"{http.Request.Scheme}://{http.Request.Host}{Back}");
}
