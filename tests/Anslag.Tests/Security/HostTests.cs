using System.Net;

namespace Anslag.Tests.Security;

/// <summary>A request that lies about the name or the address that it was sent to.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class HostTests(AttackedDesk desk)
{
    private static readonly (string, string)[] Forwarded =
        [("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https"), ("Forwarded", "host=evil.example;proto=https"), ("X-Original-Host", "evil.example")];

    [Theory]
    [InlineData("/desk")]
    [InlineData("/sign-in")]
    [InlineData("/")]
    public async Task A_name_that_is_not_ours_gets_no_page(string path)
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var reply = await founder.GetAsync(path, ("Host", "evil.example"));

        reply.Status.Should().Be(HttpStatusCode.BadRequest);
        reply.Body.Should().NotContain("evil.example");
    }

    [Fact]
    public async Task Nobody_but_the_proxy_says_what_we_are_called()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var link = await LinkAsync(founder, Forwarded);

        link.Should().StartWith($"{desk.Address}invitation/");
    }

    [Fact]
    public async Task The_way_to_a_network_leads_back_to_us()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var reply = await founder.GetAsync("/desk/connect/facebook?trial=true", Forwarded);

        Uri.UnescapeDataString(reply.Location).Should().Contain($"redirect_uri={desk.Address}desk/connect/facebook/callback").And.NotContain("evil.example");
    }

    [Fact]
    public async Task A_proxy_that_passes_on_a_forged_name_is_not_believed()
    {
        using var visitor = new Caller(desk.Address, AttackedDesk.Proxy);

        var reply = await visitor.GetAsync("/desk", ("X-Forwarded-For", "192.0.2.1"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example"));

        (reply.Location + reply.Body).Should().NotContain("evil.example");
    }

    [Fact]
    public async Task Who_is_not_the_proxy_cannot_choose_the_address_that_is_written_down()
    {
        using var somebody = await desk.SignedInAsync(AttackedDesk.Founder, ("X-Forwarded-For", "192.0.2.99"));
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        (await founder.GetAsync("/desk/audit")).Words.Should().Contain("127.1.0.").And.NotContain("192.0.2.99");
    }

    private async Task<string> LinkAsync(Caller founder, (string, string)[] headers)
    {
        var person = (await desk.Books.IdsAsync(desk.Organisation))["people"].Single();
        var reset = (await founder.FormsAsync($"/desk/people/{person}")).Single(form => form.Handler == "reset");
        var reply = await founder.PostAsync(reset.Path, reset.Fields, headers);
        return reply.Page.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!;
    }
}
