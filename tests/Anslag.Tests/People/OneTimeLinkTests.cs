using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.InvitePerson;
using Anslag.People.OneTimeLinks;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Anslag.Testing;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class OneTimeLinkTests(TestDatabase database)
{
    private const string Chosen = "helt andra ord nu";

    [Fact]
    public async Task Who_is_invited_comes_in_with_the_roles_that_were_given()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var invited = await InviteAsync(people, workplace);

        var letIn = await UseAsync(people, invited.Token);

        letIn.RecoveryCodes.Should().HaveCount(10);
        (await people.SignInAsync(letIn.Person, Chosen)).Should().BeOfType<SignInOutcome.SignedIn>();
        (await people.Get<IRights>().HasAsync(letIn.Person.At(From), Role.Writer, workplace.Top.Id, Cancellation)).Should().BeTrue();
    }

    [Fact]
    public async Task A_link_works_once()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var invited = await InviteAsync(people, workplace);
        await UseAsync(people, invited.Token);

        (await BrokenByAsync(() => UseAsync(people, invited.Token))).Should().Be(PeopleRules.LinkWorks);
    }

    [Fact]
    public async Task A_link_expires()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var invited = await InviteAsync(people, workplace);

        people.Clock.Advance(OneTimeLink.WorksFor);

        (await BrokenByAsync(() => UseAsync(people, invited.Token))).Should().Be(PeopleRules.LinkWorks);
    }

    [Fact]
    public async Task A_refused_password_leaves_the_link_working()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var invited = await InviteAsync(people, workplace);

        (await BrokenByAsync(() => UseAsync(people, invited.Token, "kort"))).Should().Be(PeopleRules.PasswordIsLongEnough);

        await UseAsync(people, invited.Token);
    }

    [Fact]
    public async Task An_administrator_lets_in_somebody_who_is_shut_out()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id);
        var token = await people.Get<Anslag.People.ResetSignIn.ResetSignIn>().HandleAsync(berit.Id, workplace.Administrator, Cancellation);

        await UseAsync(people, token);

        (await people.SignInAsync(berit, Chosen)).Should().BeOfType<SignInOutcome.SignedIn>();
        (await people.SignInAsync(berit)).Should().BeOfType<SignInOutcome.Refused>("the old password has ended");
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before_it()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var invited = await InviteAsync(people, workplace);
        var reset = people.Get<Anslag.People.ResetSignIn.ResetSignIn>();
        await reset.HandleAsync(invited.Person.Id, workplace.Administrator, Cancellation);

        (await BrokenByAsync(() => UseAsync(people, invited.Token))).Should().Be(PeopleRules.LinkWorks);
    }

    [Fact]
    public async Task The_link_of_who_has_left_does_not_work()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var invited = await InviteAsync(people, workplace);
        await people.Get<Anslag.People.LeaveOrganisation.LeaveOrganisation>().HandleAsync(invited.Person.Id, "Slutat", workplace.Administrator, Cancellation);

        (await BrokenByAsync(() => UseAsync(people, invited.Token))).Should().Be(PeopleRules.LinkWorks);
    }

    [Fact]
    public async Task Only_an_administrator_invites_and_resets()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Writer);

        (await BrokenByAsync(() => InviteAsync(people, workplace with { Administrator = berit.At(From) }))).Should().Be(PeopleRules.HasTheRole);
        (await BrokenByAsync(() => people.Get<Anslag.People.ResetSignIn.ResetSignIn>().HandleAsync(workplace.Anna.Id, berit.At(From), Cancellation)))
            .Should().Be(PeopleRules.HasTheRole);
    }

    [Fact]
    public async Task An_address_is_one_persons_in_the_whole_installation()
    {
        await using var people = await OnAsync(database);
        var (workplace, other) = (await people.WorkplaceAsync(), await people.WorkplaceAsync());

        (await BrokenByAsync(() => InviteAsync(people, workplace, other.Anna.EmailAddress.ToUpperInvariant()))).Should().Be(PeopleRules.EmailAddressIsTheirOwn);
    }

    private static Task<Invited> InviteAsync(PeopleServices people, Workplace workplace, string? email = null) => people.Get<Anslag.People.InvitePerson.InvitePerson>().HandleAsync(
        new Invitation("Cilla Alm", email ?? $"{Guid.NewGuid():N}@kommunen.example", workplace.Top.Id, [Role.Writer], "Ny"), workplace.Administrator, Cancellation);

    private static Task<Anslag.People.UseInvitation.LetIn> UseAsync(PeopleServices people, string token, string password = Chosen) =>
        people.Get<Anslag.People.UseInvitation.UseInvitation>().HandleAsync(token, "Cilla Alm", new WayIn(password), From, Cancellation);
}

public sealed class OneTimeLinkTestsOnSqlite(SqliteDatabase database) : OneTimeLinkTests(database), IClassFixture<SqliteDatabase>;

public sealed class OneTimeLinkTestsOnPostgres(PostgresDatabase database) : OneTimeLinkTests(database), IClassFixture<PostgresDatabase>;
