using System.IO.Compression;
using System.Net;
using Anslag.Testing;

namespace Anslag.Tests.Website;

public sealed class SiteServerTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        using var citizen = site.Citizen();
        using var first = await citizen.GetAsync("/", Cancellation);
        citizen.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await citizen.GetAsync("/", Cancellation);
        await site.PublishAsync(News.About("Något nytt"));
        using var third = await citizen.GetAsync("/", Cancellation);

        first.Headers.ETag!.IsWeak.Should().BeFalse();
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Cancellation)).Should().BeEmpty();
        third.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0", "gzip")]
    [InlineData("identity", "")]
    public async Task The_smallest_form_that_the_browser_unpacks_is_sent(string accepted, string sent)
    {
        await using var site = await WebsiteServices.OnAsync(database);
        using var citizen = site.Citizen();
        citizen.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);

        using var answer = await citizen.GetAsync("/", Cancellation);

        answer.Content.Headers.ContentEncoding.Should().Equal(sent.Length > 0 ? [sent] : []);
        answer.Headers.Vary.Should().Equal("Accept-Encoding");
        (await UnpackedAsync(answer, sent)).Should().Be(await site.ReadAsync("/"));
    }

    [Fact]
    public async Task Forms_of_a_page_have_tags_of_their_own()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        using var plain = await site.GetAsync("/");
        using var citizen = site.Citizen();
        citizen.DefaultRequestHeaders.Add("Accept-Encoding", "br");

        using var packed = await citizen.GetAsync("/", Cancellation);

        packed.Headers.ETag.Should().NotBe(plain.Headers.ETag);
    }

    [Fact]
    public async Task A_question_about_a_page_is_answered_without_it()
    {
        await using var site = await WebsiteServices.OnAsync(database);
        using var citizen = site.Citizen();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");

        using var answer = await citizen.SendAsync(request, Cancellation);

        answer.Content.Headers.ContentLength.Should().BePositive();
        (await answer.Content.ReadAsByteArrayAsync(Cancellation)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/posts/new")]
    [InlineData("/sign-in")]
    [InlineData("/setup?key=x")]
    [InlineData("/invitation/x")]
    [InlineData("/_content/Anslag.Design/anslag.css")]
    [InlineData("/Anslag.Web.styles.css")]
    [InlineData("/health")]
    public async Task The_desk_s_paths_are_passed_on(string path)
    {
        await using var site = await WebsiteServices.OnAsync(database);

        (await site.ReadAsync(path)).Should().Be("desk");
    }

    [Theory]
    [InlineData("/finns-inte", "Sidan finns inte")]
    [InlineData("/en/missing", "There is no such page")]
    [InlineData("/deskande", "Sidan finns inte")]
    [InlineData("/404%20sv", "Sidan finns inte")]
    [InlineData("/media/../../anslag.db", "Sidan finns inte")]
    [InlineData("/media/%2e%2e%2f%2e%2e%2fanslag.db", "Sidan finns inte")]
    [InlineData("/..%5c..%5canslag.db", "Sidan finns inte")]
    [InlineData("//etc/passwd", "Sidan finns inte")]
    public async Task Where_nothing_stands_the_site_says_so(string path, string words)
    {
        await using var site = await WebsiteServices.OnAsync(database);

        using var answer = await site.GetAsync("https://ekbacken.example" + path);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Cancellation)).Should().Contain(words).And.Contain("Ekbackens kommun");
    }

    [Theory]
    [InlineData("/en", "/en/")]
    [InlineData("/nyheter/?fbclid=1", "/nyheter?fbclid=1")]
    public async Task A_slash_too_many_or_too_few_leads_right(string path, string right)
    {
        await using var site = await WebsiteServices.OnAsync(database);

        using var answer = await site.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        answer.Headers.Location.Should().Be(right);
    }

    [Fact]
    public async Task Pages_allow_no_script_and_set_no_cookie()
    {
        await using var site = await WebsiteServices.OnAsync(database);

        using var answer = await site.GetAsync("/");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Subject;
        policy.Should().StartWith("default-src 'none'").And.NotContain("script").And.NotContain("unsafe").And.NotContain("nonce");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        (await answer.Content.ReadAsStringAsync(Cancellation)).Should().NotContain("<script").And.NotContain(" style=");
    }

    [Fact]
    public async Task Before_there_is_an_organisation_the_front_page_says_that_the_desk_is_being_set_up()
    {
        await using var site = await WebsiteServices.StartAsync(database, new Register());

        (await site.ReadAsync("/")).Should().Contain("Här kommer snart en webbplats").And.Contain("href=\"/desk\"");
        (await site.ReadAsync("/anything")).Should().Be("desk");
    }

    [Fact]
    public async Task Each_host_name_shows_its_own_organisation()
    {
        var register = new Register();
        register.Organisations.AddRange([register.Ekbacken, register.Granköping]);
        var hosts = new Dictionary<string, string?> { ["Website:Hosts:ekbacken.example"] = "9901", ["Website:Hosts:www.grankoping.example"] = "9902" };
        await using var site = await WebsiteServices.StartAsync(database, register, settings: hosts);

        var one = await site.PublishAsync(News.About("Ekarna"), register.Ekbacken.Id);
        var other = await site.PublishAsync(News.About("Granarna"), register.Granköping.Id);

        one.Address.Should().Be("https://ekbacken.example/nyheter/ekarna");
        other.Address.Should().Be("https://www.grankoping.example/nyheter/granarna");
        (await TextAsync(site, "ekbacken.example")).Should().Contain("Ekarna").And.NotContain("Granarna");
        (await TextAsync(site, "www.grankoping.example")).Should().Contain("Granarna").And.NotContain("Ekarna");
        (await TextAsync(site, "stranger.example")).Should().Be("desk");
    }

    private static async Task<string> TextAsync(WebsiteServices site, string host)
    {
        using var citizen = site.Citizen(host);
        return await citizen.GetStringAsync("/", Cancellation);
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage answer, string encoding)
    {
        await using var sent = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using Stream unpacked = encoding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var reader = new StreamReader(unpacked);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
