namespace Anslag.Tests.Security;

/// <summary>What somebody meets who has not signed in.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class SignedOutTests(AttackedDesk desk)
{
    // What is added here is open to the whole world.
    private static readonly string[] ForEverybody =
    [
        "GET /sign-in", "POST /sign-in", "POST /sign-in/passkey",
        "GET /setup", "POST /setup", "POST /setup/passkey",
        "GET /invitation/{Token}", "POST /invitation/{Token}", "POST /invitation/{token}/passkey",
        "GET /desk/problem/{Code:int}", "POST /desk/problem/{Code:int}",
        "GET /health", "POST /language",
        "GET /m/{token}",
        // Networks tell here what happens; what they send is believed by its signature.
        "GET /hooks/facebook", "POST /hooks/facebook",
    ];

    [Fact]
    public async Task No_page_of_the_desk_opens_without_signing_in()
    {
        using var somebody = new Caller(desk.Address);
        var pages = await desk.PagesAsync();

        var open = await pages.ToAsyncEnumerable().Where(async (page, _) => !(await somebody.GetAsync(page)).AsksForSignIn).ToListAsync(Token);

        pages.Should().NotBeEmpty();
        open.Should().BeEmpty();
    }

    [Fact]
    public void What_everybody_may_call_is_named_here() =>
        Door.ThatDoSomething.Where(door => !door.AsksForSession).Select(door => door.ToString()).Should().BeEquivalentTo(ForEverybody);

    [Fact]
    public async Task Everything_else_asks_for_a_session()
    {
        using var somebody = new Caller(desk.Address);

        var open = await Door.ThatDoSomething.Where(door => door.AsksForSession).ToAsyncEnumerable()
            .Where(async (door, _) => !(await somebody.SendAsync(new HttpMethod(door.Method), door.Address, content: null)).AsksForSignIn)
            .ToListAsync(Token);

        open.Should().BeEmpty();
    }

    [Fact]
    public async Task A_picture_is_not_shown_to_somebody_who_has_its_address()
    {
        using var somebody = new Caller(desk.Address);
        var ids = await desk.Books.IdsAsync(desk.Organisation);

        var reply = await somebody.GetAsync($"/desk/media/{ids["media"].First()}");

        reply.AsksForSignIn.Should().BeTrue();
    }

    [Theory]
    [InlineData("anslag=CfDJ8NrAkS")]
    [InlineData("anslag=")]
    [InlineData("anslag=chunks-3; anslagC1=a; anslagC2=b; anslagC3=c")]
    [InlineData(".AspNetCore.Identity.Application=CfDJ8NrAkS")]
    public async Task A_made_up_session_is_none(string cookie)
    {
        using var somebody = new Caller(desk.Address);

        var reply = await somebody.GetAsync("/desk", ("Cookie", cookie));

        reply.AsksForSignIn.Should().BeTrue();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
