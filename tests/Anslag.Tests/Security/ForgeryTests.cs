using System.Net;

namespace Anslag.Tests.Security;

/// <summary>Another site makes a signed-in person's browser send something.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class ForgeryTests(AttackedDesk desk)
{
    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var before = await desk.Books.DeedsOfAsync(AttackedDesk.Founder);
        var forms = await desk.FormsAsync(founder);

        var taken = await forms.ToAsyncEnumerable()
            .Where(async (form, _) => (await founder.PostAsync(form.WithoutToken())).Status is not HttpStatusCode.BadRequest).ToListAsync(Token);

        forms.Should().NotBeEmpty();
        taken.Should().BeEmpty();
        (await desk.Books.DeedsOfAsync(AttackedDesk.Founder)).Should().Equal(before);
    }

    [Fact]
    public async Task The_token_of_somebody_else_is_none()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        using var attacker = await desk.SignedInAsync(AttackedDesk.OfOtherOrganisation);
        var token = await attacker.TokenAsync();
        var before = await desk.Books.DeedsOfAsync(AttackedDesk.Founder);

        var taken = await (await desk.FormsAsync(founder)).ToAsyncEnumerable()
            .Where(async (form, _) => (await founder.PostAsync(form.WithToken(token))).Status is not HttpStatusCode.BadRequest).ToListAsync(Token);

        taken.Should().BeEmpty();
        (await desk.Books.DeedsOfAsync(AttackedDesk.Founder)).Should().Equal(before);
    }

    [Fact]
    public async Task Whatever_can_be_sent_is_refused_without_a_token()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var taken = await Door.ThatDoSomething.Where(door => door.Method is "POST").ToAsyncEnumerable()
            .Where(async (door, _) => (await founder.PostAsync(door.Address, [])).Status is not HttpStatusCode.BadRequest).ToListAsync(Token);

        taken.Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_form_with_its_token_is_taken()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var name = (await founder.FormsAsync("/desk/me")).Single(form => form.Handler == "name");

        var reply = await founder.PostAsync(name);

        reply.Status.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Found);
    }

    [Fact]
    public async Task Reading_signs_nobody_out()
    {
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        await founder.GetAsync("/sign-out");

        (await founder.GetAsync("/desk")).Status.Should().Be(HttpStatusCode.OK);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
