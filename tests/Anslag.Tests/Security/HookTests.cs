using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Anslag.Channels.Accounts;
using Anslag.Channels.Arrivals;
using Anslag.Channels.ListenToAccounts;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>The one address where networks tell us something: open to the whole world, and believes only what is signed.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class HookTests(AttackedDesk desk)
{
    private const string Way = "/hooks/facebook";
    private const string Secret = "trial-app-secret";

    // A network's program does not ask for pages.
    private static readonly (string, string) Program = ("Accept", "*/*");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_address_introduces_itself_to_who_knows_the_word_and_to_nobody_else()
    {
        using var facebook = new Caller(desk.Address);

        var known = await facebook.GetAsync($"{Way}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token={Uri.EscapeDataString(AttackedDesk.VerifyToken)}", Program);
        var unknown = await facebook.GetAsync($"{Way}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=guess", Program);
        var silent = await facebook.GetAsync($"{Way}?hub.challenge=1158201444", Program);

        (known.Status, known.Body).Should().Be((HttpStatusCode.OK, "1158201444"));
        known.Header("Content-Type").Should().StartWith("text/plain");
        new[] { unknown, silent }.Should().OnlyContain(reply => reply.Status == HttpStatusCode.BadRequest && !reply.Body.Contains("1158201444"));
    }

    [Fact]
    public async Task What_is_signed_is_kept_once_however_often_it_is_sent()
    {
        using var facebook = new Caller(desk.Address);
        var body = await ATidingAsync(time: 17);

        var replies = new List<Reply> { await SendAsync(facebook, body), await SendAsync(facebook, body), await SendAsync(facebook, body) };

        replies.Should().OnlyContain(reply => reply.Status == HttpStatusCode.OK && reply.Body.Length == 0);
        (await TidingsAsync()).Should().ContainSingle(received => received == 17);
    }

    [Fact]
    public async Task A_wrong_signature_a_changed_body_and_none_at_all_are_refused_with_the_same_words()
    {
        using var attacker = new Caller(desk.Address);
        var body = await ATidingAsync(time: 18);

        Reply[] replies =
        [
            await SendAsync(attacker, body, Signature(body, "guess")),
            await SendAsync(attacker, body.Replace("18", "19", StringComparison.Ordinal), Signature(body)),
            await SendAsync(attacker, body, "sha256="),
            await SendAsync(attacker, body, Signature(body)[..^1]),
            await SendAsync(attacker, body, string.Empty),
            await SendAsync(attacker, "no JSON", Signature("no JSON")),
        ];

        replies.Should().OnlyContain(reply => reply.Status == HttpStatusCode.BadRequest);
        replies.Select(reply => reply.Body).Distinct().Should().ContainSingle();
        (await TidingsAsync()).Should().NotContain(18).And.NotContain(19);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read_even_if_it_is_signed()
    {
        using var attacker = new Caller(desk.Address);
        var body = (await ATidingAsync(time: 20)).Replace("\"item\"", $"\"pad\":\"{new string('a', 1024 * 1024)}\",\"item\"", StringComparison.Ordinal);

        (await SendAsync(attacker, body)).Status.Should().Be(HttpStatusCode.BadRequest);

        (await TidingsAsync()).Should().NotContain(20);
    }

    [Fact]
    public async Task What_a_citizen_writes_on_the_simulated_facebook_comes_in_by_being_told()
    {
        using var simulator = new HttpClient { BaseAddress = desk.Simulator };
        (await simulator.PostAsJsonAsync(
            "/control/facebook/webhooks", new { address = new Uri(desk.Address, Way), verifyToken = AttackedDesk.VerifyToken }, Token)).EnsureSuccessStatusCode();
        var post = (await simulator.GetFromJsonAsync<List<SimulatedPost>>($"/control/facebook/pages/{await PageAsync()}/posts", Token))![0].Id;
        using var form = new FormUrlEncodedContent([new("name", "Eva Ström"), new("message", "Finns det vatten på torget?")]);
        (await simulator.PostAsync($"/facebook/{post.Replace("_", "/posts/", StringComparison.Ordinal)}/comments", form, Token)).EnsureSuccessStatusCode();

        await Eventually.BecomesAsync(async () =>
        {
            await using var db = desk.Books.Open();
            return (await db.Set<Arrival>().AsNoTracking().ToListAsync(Token)).Exists(arrival => arrival.Item.Text == "Finns det vatten på torget?");
        });
    }

    private static Task<Reply> SendAsync(Caller caller, string body, string? signature = null) =>
        caller.SendAsync(HttpMethod.Post, Way, new StringContent(body, Encoding.UTF8, "application/json"), ("X-Hub-Signature-256", signature ?? Signature(body)), Program);

    private static string Signature(string body, string secret = Secret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)))}";

    private async Task<string> ATidingAsync(int time) =>
        $$$"""{"object":"page","entry":[{"id":"{{{await PageAsync()}}}","time":{{{time}}},"changes":[{"field":"feed","value":{"item":"status"}}]}]}""";

    private async Task<string> PageAsync()
    {
        await using var db = desk.Books.Open(desk.Organisation);
        return (await db.Set<Account>().SingleAsync(account => account.Network == "facebook", Token)).NetworkId;
    }

    /// <summary>The tidings of these tests, by the time that they bear.</summary>
    private async Task<List<int>> TidingsAsync()
    {
        await using var db = desk.Books.Open(desk.Organisation);
        var account = await db.Set<Account>().SingleAsync(account => account.Network == "facebook", Token);
        var kept = await db.Set<Tiding>().Select(tiding => tiding.Id).ToListAsync(Token);
        return [.. Enumerable.Range(17, 4).Where(time => kept.Contains(Tiding.IdOf(account.Id, Entry(account.NetworkId, time))))];
    }

    private static string Entry(string page, int time) =>
        $$$"""{"id":"{{{page}}}","time":{{{time}}},"changes":[{"field":"feed","value":{"item":"status"}}]}""";

    private sealed record SimulatedPost(string Id);
}
