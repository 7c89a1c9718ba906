using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Simulator.Tests.Kit;

/// <summary>A person at the login screen, as a browser without script would walk it.</summary>
internal sealed class LoginWalk(RunningSimulator simulator)
{
    public const string Back = "http://localhost:5080/desk/connect/facebook";
    public const string AppId = "190000000000001";
    public const string Secret = "trial-app-secret";
    private const string Scopes = "pages_show_list,pages_read_engagement,pages_manage_posts";

    public static string Screen(string back = Back, string app = AppId, string scopes = Scopes) => QueryHelpers.AddQueryString("/v25.0/dialog/oauth",
        new Dictionary<string, string?> { ["client_id"] = app, ["redirect_uri"] = back, ["state"] = "s-17", ["scope"] = scopes, ["response_type"] = "code" });

    /// <summary>Sends the form as it stands, but for what is unticked, and returns where it leads.</summary>
    public async Task<Dictionary<string, string>> ContinueAsync(string? without = null, string decision = "continue", string newPage = "")
    {
        var html = await simulator.ReadAsync(Screen());
        var document = new HtmlParser().ParseDocument(html);
        var ticked = document.QuerySelectorAll("input[checked]:not([disabled])")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))
            .Where(field => field.Value != without);
        using var form = new FormUrlEncodedContent([.. ticked, new("new_page", newPage), new("decision", decision)]);
        var answer = await simulator.Http.PostAsync(document.QuerySelector("form")!.GetAttribute("action"), form, TestContext.Current.CancellationToken);
        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        answer.Headers.Location!.GetLeftPart(UriPartial.Path).Should().Be(Back);
        return QueryHelpers.ParseQuery(answer.Headers.Location.Query).ToDictionary(part => part.Key, part => part.Value.ToString());
    }

    public Task<Answer> RedeemAsync(string code, string back = Back, string secret = Secret) => simulator.GetAsync(
        $"/v25.0/oauth/access_token?client_id={AppId}&client_secret={secret}&redirect_uri={Uri.EscapeDataString(back)}&code={code}");

    public Task<Answer> ExchangeAsync(string token) => simulator.GetAsync(
        $"/v25.0/oauth/access_token?grant_type=fb_exchange_token&client_id={AppId}&client_secret={Secret}&fb_exchange_token={token}");

    /// <summary>Walks to a long-lived user token.</summary>
    public async Task<string> ArriveAsync(string? without = null)
    {
        var code = (await ContinueAsync(without))["code"];
        var token = (await RedeemAsync(code)).Text("access_token");
        return (await ExchangeAsync(token)).Text("access_token");
    }
}
