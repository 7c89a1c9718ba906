using Anslag.Channels.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>Somebody signs in to a network to get hold of an account that others answer for.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class ConnectTests(AttackedDesk desk)
{
    [Fact]
    public async Task A_page_that_another_unit_answers_for_is_not_connected_again()
    {
        var before = await SignInsAsync();
        using var attacker = await desk.SignedInVisitorAsync(AttackedDesk.OfOtherUnit);
        await attacker.OpenAsync("/desk/accounts/new");
        await attacker.PressAsync("Logga in på provet");
        await attacker.PressAsync("Ge tillgång");

        await attacker.Tick((await TrialPageAsync()).Name).Fill("Enhet", "Räddningstjänsten").PressAsync("Anslut sidan");

        attacker.Words.Should().Contain("Kontoansvarig");
        (await SignInsAsync()).Should().Equal(before);
    }

    [Theory]
    [InlineData("code=stolen")]
    [InlineData("code=stolen&state=made-up")]
    [InlineData("error=access_denied&state=")]
    public async Task An_answer_that_nobody_asked_for_connects_nothing(string query)
    {
        var before = await SignInsAsync();
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);

        var reply = await founder.GetAsync("/desk/connect/facebook/callback?" + query);

        reply.Location.Should().Be("/desk/accounts/new?problem=not-connected");
        (await SignInsAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task An_answer_to_somebody_else_connects_nothing()
    {
        using var attacker = await desk.SignedInAsync(AttackedDesk.OfOtherUnit);
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var dialog = new Uri((await attacker.GetAsync("/desk/connect/facebook?trial=true")).Location);
        var state = dialog.Query.Split('&').Single(part => part.StartsWith("state=", StringComparison.Ordinal));

        var reply = await founder.GetAsync("/desk/connect/facebook/callback?code=attackers&" + state);

        reply.Location.Should().Be("/desk/accounts/new?problem=not-connected");
    }

    private async Task<Account> TrialPageAsync()
    {
        await using var db = desk.Books.Open(desk.Organisation);
        return await db.Set<Account>().SingleAsync(account => account.Network == "facebook", TestContext.Current.CancellationToken);
    }

    private async Task<List<Guid>> SignInsAsync()
    {
        await using var db = desk.Books.Open(desk.Organisation);
        return await db.Set<AccountSignIn>().Select(signIn => signIn.Id).OrderBy(id => id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
