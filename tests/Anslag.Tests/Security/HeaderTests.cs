using System.Net;

namespace Anslag.Tests.Security;

/// <summary>What browsers are told with each answer.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class HeaderTests(AttackedDesk desk)
{
    [Theory]
    [InlineData("/desk", HttpStatusCode.OK)]
    [InlineData("/desk/posts/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/desk/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/desk/problem/500", HttpStatusCode.OK)]
    [InlineData("/desk/media/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/desk/media/nonsense?w=wide", HttpStatusCode.BadRequest)]
    [InlineData("/desk/connect/facebook?trial=perhaps", HttpStatusCode.BadRequest)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/setup", HttpStatusCode.OK)]
    [InlineData("/invitation/nonsense", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/hooks/facebook", HttpStatusCode.BadRequest)]
    [InlineData("/_content/nonsense.css", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/en/", HttpStatusCode.OK)]
    [InlineData("/finns-inte", HttpStatusCode.NotFound)]
    public async Task No_answer_lets_a_page_run_what_is_not_ours(string path, HttpStatusCode status)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var reply = await founder.GetAsync(path);

        reply.Status.Should().Be(status);
        MustBeStrict(reply);
    }

    [Fact]
    public async Task Neither_does_a_file_a_feed_a_picture_or_an_article()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var (page, article, media) = ((await founder.GetAsync("/desk")).Page, (await founder.GetAsync(desk.Article)).Page, (await desk.Books.IdsAsync(desk.Organisation))["media"].First());
        var addresses = page.QuerySelectorAll("link[href], script[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!)
            .Concat(article.QuerySelectorAll("link[href^='/'], img").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!))
            .Select(address => new Uri(desk.Address, address).PathAndQuery).Append(desk.Article).Append($"/desk/media/{media}").Distinct().ToList();

        addresses.Should().HaveCountGreaterThan(8);
        await Assert.AllAsync(addresses, async address =>
        {
            var reply = await founder.GetAsync(address);
            reply.Status.Should().Be(HttpStatusCode.OK, address);
            MustBeStrict(reply);
        });
    }

    [Fact]
    public async Task Neither_does_a_refusal()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        using var somebody = new Caller(desk.Address);
        var token = new KeyValuePair<string, string>("__RequestVerificationToken", await somebody.TokenAsync("/sign-in"));

        Reply[] refusals =
        [
            await founder.PostAsync("/desk/me", []),
            await somebody.PostAsync("/invitation/nonsense/passkey", [token]),
            await somebody.PostAsync("/invitation/nonsense/passkey", [token], ("Accept", "application/json")),
            await somebody.GetAsync("/desk"),
            await somebody.GetAsync("/", ("Host", "evil.example")),
            await founder.SendAsync(HttpMethod.Delete, "/desk", content: null),
        ];

        refusals.Select(refusal => (int)refusal.Status).Should().Equal(400, 409, 409, 302, 400, 405);
        Assert.All(refusals.Where(refusal => refusal.Header("Content-Type").StartsWith("text/html", StringComparison.Ordinal)), MustBeStrict);
    }

    [Fact]
    public async Task Pages_with_secrets_are_kept_by_no_cache()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        foreach (var path in new[] { "/desk", "/desk/me", "/desk/people/new", "/sign-in", "/setup", "/invitation/nonsense" })
            (await founder.GetAsync(path)).Header("Cache-Control").Should().Contain("no-store", path);
    }

    [Fact]
    public async Task Over_HTTPS_browsers_are_told_to_stay_there()
    {
        using var visitor = new Caller(desk.Address, AttackedDesk.Proxy);

        foreach (var path in new[] { "/sign-in", "/desk", "/", "/finns-inte" })
            (await visitor.GetAsync(path, AttackedDesk.OverHttps)).Header("Strict-Transport-Security").Should().Be("max-age=31536000", path);
    }

    [Fact]
    public async Task Without_HTTPS_nothing_is_told_but_the_way_there()
    {
        using var visitor = new Caller(desk.Address);

        var reply = await visitor.GetAsync("/sign-in?returnUrl=%2Fdesk", ("Host", AttackedDesk.PublicName));

        reply.Status.Should().Be(HttpStatusCode.PermanentRedirect);
        reply.Location.Should().Be($"https://{AttackedDesk.PublicName}/sign-in?returnUrl=%2Fdesk");
        reply.Body.Should().BeEmpty();
    }

    private static void MustBeStrict(Reply reply)
    {
        reply.Header("Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe").And.NotContain("*");
        reply.Header("X-Content-Type-Options").Should().Be("nosniff");
        reply.Header("Referrer-Policy").Should().BeOneOf("same-origin", "strict-origin-when-cross-origin");
    }
}
