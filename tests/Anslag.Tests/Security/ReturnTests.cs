namespace Anslag.Tests.Security;

/// <summary>An address of ours that leads away to somebody else's page.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class ReturnTests(AttackedDesk desk)
{
    public static TheoryData<string> Elsewhere { get; } =
    [
        "//evil.example", "https://evil.example", "https:evil.example", @"/\evil.example", @"\\evil.example", "/\t/evil.example", "/\n/evil.example",
        "/%0d%0aLocation:%20https://evil.example", "/\r\nSet-Cookie: a=b", "javascript:alert(1)", "evil.example", "/desk/../..//evil.example", " //evil.example", "/@evil.example:80\\@",
    ];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Signing_in_leads_nowhere_else(string elsewhere)
    {
        using var founder = new Caller(desk.Address);

        var reply = await founder.SignInAsync(AttackedDesk.Founder, Staff.Password, "/sign-in?returnUrl=" + Uri.EscapeDataString(elsewhere));

        MustStay(reply);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Choosing_a_language_leads_nowhere_else(string elsewhere)
    {
        using var somebody = new Caller(desk.Address);
        var language = (await somebody.FormsAsync("/sign-in")).First(form => form.Path == "/language");

        MustStay(await somebody.PostAsync(language.With("back", elsewhere)));
    }

    [Fact]
    public async Task Signing_in_leads_back_to_where_one_was()
    {
        using var founder = new Caller(desk.Address);

        var reply = await founder.SignInAsync(AttackedDesk.Founder, Staff.Password, "/sign-in?returnUrl=%2Fdesk%2Fposts%3Fq%3Dvatten");

        reply.PathOfLocation.Should().Be("/desk/posts?q=vatten");
    }

    /// <summary>Read as browsers read it: tabs and line breaks are left out, backslashes are slashes (WHATWG URL).</summary>
    private void MustStay(Reply reply)
    {
        var read = reply.Location.Replace("\t", "").Replace("\n", "").Replace("\r", "").Replace('\\', '/');
        new Uri(desk.Address, read).Authority.Should().Be(desk.Address.Authority);
        reply.Headers["SET-COOKIE"].Should().NotContain("a=b");
    }
}
