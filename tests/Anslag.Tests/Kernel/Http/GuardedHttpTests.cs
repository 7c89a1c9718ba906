using System.Globalization;
using System.Net;
using Anslag.Kernel.Http;
using Anslag.Kernel.Rules;

namespace Anslag.Tests.Kernel.Http;

public sealed class GuardedHttpTests(GivenSite site) : IClassFixture<GivenSite>
{
    [Fact]
    public async Task A_page_is_fetched_with_its_content_type()
    {
        using var http = Client();

        using var answer = await http.GetAsync(site.Address("/page"), TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be("<h1>Badhuset</h1>");
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:a9fe:a9fe]/latest/meta-data/")]
    [InlineData("http://2852039166/latest/meta-data/")]
    [InlineData("http://user:password@10.0.0.1/")]
    [InlineData("http://inside.example/")]
    [InlineData("https://inside.example/")]
    [InlineData("http://both.example/")]
    public async Task A_closed_network_is_not_entered(string address) =>
        (await RefusalAsync(address)).Should().Be(HttpRules.PublicAddress);

    [Fact]
    public async Task A_closed_network_is_not_entered_by_the_port_of_the_allowed_host() =>
        (await RefusalAsync(site.Address("/page").Replace("given.example", "127.0.0.1", StringComparison.Ordinal)))
            .Should().Be(HttpRules.PublicAddress);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://given.example/")]
    [InlineData("gopher://given.example/")]
    public async Task Only_web_addresses_are_opened(string address) => (await RefusalAsync(address)).Should().Be(HttpRules.WebAddress);

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://inside.example/")]
    public async Task A_redirect_into_a_closed_network_is_not_followed(string to) =>
        (await RefusalAsync(site.Redirect(to))).Should().Be(HttpRules.PublicAddress);

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://inside.example/")]
    public async Task A_redirect_by_way_of_an_allowed_host_is_judged_too(string to) =>
        (await RefusalAsync(site.Redirect(site.Redirect(to)))).Should().Be(HttpRules.PublicAddress);

    [Fact]
    public async Task A_redirect_to_something_else_than_a_web_address_is_not_followed()
    {
        (await RefusalAsync(site.Redirect("ftp://given.example:21/"))).Should().Be(HttpRules.WebAddress);
        (await RefusalAsync(site.Redirect("file:///etc/passwd"))).Should().Be(HttpRules.FewRedirects);
    }

    [Fact]
    public async Task Redirects_that_go_on_and_on_are_not_followed() =>
        (await RefusalAsync(site.Address("/round"))).Should().Be(HttpRules.FewRedirects);

    [Theory]
    [InlineData("/large")]
    [InlineData("/packed")]
    public async Task A_large_answer_is_not_read_to_its_end(string path) =>
        (await RefusalAsync(site.Address(path))).Should().Be(HttpRules.SmallEnough);

    [Theory]
    [InlineData("/silent")]
    [InlineData("/drip")]
    public async Task A_slow_answer_is_not_waited_for(string path) => (await RefusalAsync(site.Address(path))).Should().Be(HttpRules.InTime);

    [Fact]
    public async Task A_caller_that_gives_up_is_not_told_of_a_slow_answer()
    {
        using var http = Client();
        using var caller = new CancellationTokenSource();
        var fetching = http.GetAsync(site.Address("/silent"), caller.Token);
        await caller.CancelAsync();

        await FluentActions.Awaiting(() => fetching).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_name_that_changes_after_it_was_judged_leads_nowhere_else()
    {
        Queue<string> answers = new(["193.180.1.1", "10.0.0.1"]);
        List<IPAddress> opened = [];
        var connection = new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(answers.Dequeue())]), new HttpOptions())
        {
            Open = (addresses, _, _) =>
            {
                opened.AddRange(addresses);
                return Task.FromResult(Stream.Null);
            },
        };
        var (address, rebinding) = (new Uri("http://rebinding.example/"), new DnsEndPoint("rebinding.example", 80));

        await connection.ConnectAsync(address, rebinding, TestContext.Current.CancellationToken);
        var again = () => connection.ConnectAsync(address, rebinding, TestContext.Current.CancellationToken).AsTask();

        await again.Should().ThrowAsync<BrokenRule>();
        opened.Should().Equal(IPAddress.Parse("193.180.1.1"));
    }

    [Theory]
    [InlineData("sv", "inside.example leder inte till det öppna internet")]
    [InlineData("en", "inside.example does not lead to the public internet")]
    public async Task A_refusal_has_a_sentence(string language, string begins)
    {
        using var http = Client();
        var fetching = () => http.GetAsync("http://inside.example/", TestContext.Current.CancellationToken);
        var broken = (await fetching.Should().ThrowAsync<BrokenRule>()).Which;

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        site.Get<RuleTexts>().Sentence(broken).Should().StartWith(begins);
    }

    private HttpClient Client() => site.Get<IHttpClientFactory>().CreateClient(GuardedHttp.Name);

    private async Task<Rule> RefusalAsync(string address)
    {
        using var http = Client();
        var fetching = () => http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return (await fetching.Should().ThrowAsync<BrokenRule>()).Which.Rule;
    }
}
