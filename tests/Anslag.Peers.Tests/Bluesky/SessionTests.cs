using System.Net;
using System.Text.Json;
using Anslag.Peers.Tests.Bluesky.Kit;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Peers.Tests.Bluesky;

public sealed class SessionTests(RealPds server) : IClassFixture<RealPds>
{
    [Fact]
    public async Task An_old_refresh_token_shown_again_shortly_after_gives_the_same_new_one()
    {
        var session = await ASessionAsync();

        var first = (await session.RefreshAsync()).Succeeded().Text("refreshJwt");
        var second = (await session.RefreshAsync()).Succeeded().Text("refreshJwt");

        IdOf(first).Should().NotBe(IdOf(session.RefreshToken));
        IdOf(second).Should().Be(IdOf(first));
    }

    [Fact]
    public async Task A_session_refreshed_is_a_session_of_the_same_account()
    {
        var session = await ASessionAsync();

        var refreshed = (await session.RefreshAsync()).Succeeded();

        (refreshed.Text("did"), refreshed.Text("handle")).Should().Be((session.Account.Did, session.Account.Handle));
    }

    [Fact]
    public async Task A_wrong_password_is_told_from_a_wrong_token_and_from_none()
    {
        var account = await server.OpenAccountAsync();

        var password = await server.PostAsync("com.atproto.server.createSession", new { identifier = account.Handle, password = "fel" });
        var token = await server.GetAsync("com.atproto.server.getSession", token: "not.a.token");
        var none = await server.GetAsync("com.atproto.server.getSession");

        (password.Status, password.Error).Should().Be((HttpStatusCode.Unauthorized, "AuthenticationRequired"));
        (token.Status, token.Error).Should().Be((HttpStatusCode.BadRequest, "InvalidToken"));
        (none.Status, none.Error).Should().Be((HttpStatusCode.Unauthorized, "AuthMissing"));
    }

    private async Task<PdsSession> ASessionAsync() => await server.SignInAsync(await server.OpenAccountAsync());

    /// <summary>Two tokens of one id may differ in the second that they were made.</summary>
    private static string? IdOf(string token) =>
        JsonDocument.Parse(WebEncoders.Base64UrlDecode(token.Split('.')[1])).RootElement.GetProperty("jti").GetString();
}
