using Anslag.People.Contracts;
using Anslag.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>Somebody who has left, with a browser that is still signed in.</summary>
[Collection(typeof(OneAttackedDesk))]
public sealed class LeaverTests(AttackedDesk desk)
{
    private const string Leaver = "slutar@example.se";

    [Fact]
    public async Task Who_has_left_is_out_at_once_and_does_not_come_in_again()
    {
        await desk.Books.HireAsync(desk.Organisation, desk.TopUnit, Leaver, Enum.GetValues<Role>());
        using var leaver = await desk.SignedInAsync(Leaver);
        using var founder = await desk.SignedInAsync(AttackedDesk.Founder);
        var stop = (await leaver.FormsAsync("/desk/stop")).Single(form => form.Handler == "stop");
        await LeaveAsync(founder);

        (await leaver.GetAsync("/desk")).AsksForSignIn.Should().BeTrue();
        (await leaver.GetAsync("/desk/live")).AsksForSignIn.Should().BeTrue();
        (await leaver.PostAsync(stop)).Headers["LOCATION"].Should().NotContain(to => to.EndsWith("/desk/stop", StringComparison.Ordinal));
        (await leaver.SignInAsync(Leaver, Staff.Password)).Headers["SET-COOKIE"].Should().NotContain(cookie => cookie.StartsWith("anslag="));
        (await desk.Books.DeedsOfAsync(Leaver)).Should().NotContain(deed => deed.Contains("Stop"));
    }

    private async Task LeaveAsync(Caller founder)
    {
        await using var db = desk.Books.Open();
        var person = (await db.Set<Person>().SingleAsync(person => person.UserName == Leaver, TestContext.Current.CancellationToken)).Id;
        await founder.PostAsync((await founder.FormsAsync($"/desk/people/{person}/leave")).Single(form => form.Handler == "leave"));
    }
}
