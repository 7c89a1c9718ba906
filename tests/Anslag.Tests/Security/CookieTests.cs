namespace Anslag.Tests.Security;

/// <summary>What the desk leaves in a browser.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class CookieTests(AttackedDesk desk)
{
    [Fact]
    public async Task The_session_is_out_of_reach_for_scripts_and_other_sites()
    {
        using var founder = new Caller(desk.Address);

        var cookies = (await founder.SignInAsync(AttackedDesk.Founder, Staff.Password)).Headers["SET-COOKIE"];

        cookies.Should().ContainSingle(cookie => cookie.StartsWith("anslag=")).Which.Should().ContainEquivalentOf("; httponly").And.ContainEquivalentOf("; samesite=lax");
    }

    [Fact]
    public async Task Every_cookie_over_HTTPS_is_for_HTTPS_alone()
    {
        using var visitor = new Caller(desk.Address, AttackedDesk.Proxy);
        var page = await visitor.GetAsync("/sign-in", AttackedDesk.OverHttps);
        var form = SeenForm.On("/sign-in", page.Body).First(form => form.Handler == "password");
        var kept = ("Cookie", string.Join("; ", page.Headers["SET-COOKIE"].Select(cookie => cookie.Split(';')[0])));

        var signedIn = await visitor.PostAsync(
            form.Path, form.With("Form.Email", AttackedDesk.Founder).With("Form.Password", Staff.Password).Fields, [.. AttackedDesk.OverHttps, kept]);

        var cookies = page.Headers["SET-COOKIE"].Concat(signedIn.Headers["SET-COOKIE"]).ToList();
        cookies.Should().HaveCountGreaterThan(2);
        Assert.All(cookies, cookie => cookie.Should().ContainEquivalentOf("; secure").And.ContainEquivalentOf("; httponly").And.ContainEquivalentOf("; samesite="));
    }

    [Fact]
    public async Task Citizens_get_none()
    {
        using var citizen = new Caller(desk.Address);

        foreach (var path in new[] { "/", "/en/", desk.Article, "/finns-inte" })
            (await citizen.GetAsync(path)).Headers["SET-COOKIE"].Should().BeEmpty(path);
    }
}
