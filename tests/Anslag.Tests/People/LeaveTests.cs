using System.Security.Claims;
using Anslag.Kernel.Events;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.Me;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class LeaveTests(TestDatabase database)
{
    [Fact]
    public async Task Who_leaves_loses_every_right_and_session_and_way_in_at_once()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Writer, Role.Approver);
        var codes = await people.Get<RenewRecoveryCodes>().HandleAsync(berit.At(From), Cancellation);
        var session = SessionOf(berit);
        (await HoldsAsync(people, session)).Should().BeTrue();

        await LeaveAsync(people, workplace, berit);

        (await people.Get<IRights>().HasAsync(berit.At(From), Role.Writer, unit: null, Cancellation)).Should().BeFalse();
        (await HoldsAsync(people, session)).Should().BeFalse();
        (await people.SignInAsync(berit)).Should().BeOfType<SignInOutcome.Refused>();
        (await people.Get<SignInWithRecoveryCode>().HandleAsync(berit.EmailAddress, codes[0], From, Cancellation)).Should().BeOfType<SignInOutcome.Refused>();
    }

    [Fact]
    public async Task The_other_modules_hear_who_has_left()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Writer);

        await LeaveAsync(people, workplace, berit);

        await using var db = people.Database.AcrossOrganisations();
        var row = await db.Set<EventRow>().SingleAsync(row => row.OrganisationId == workplace.Organisation, Cancellation);
        (row.Name, row.Content.Contains(berit.Id.ToString())).Should().Be(("people.person-left", true));
    }

    [Fact]
    public async Task The_last_administrator_cannot_leave()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        (await BrokenByAsync(() => LeaveAsync(people, workplace, workplace.Anna))).Should().Be(PeopleRules.SomebodyAdministers);
    }

    [Fact]
    public async Task The_last_administrator_can_leave_when_there_is_another()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Administrator);

        await LeaveAsync(people, workplace, workplace.Anna);

        (await people.ReadAsync(workplace.Anna)).HasLeft.Should().BeTrue();
    }

    [Fact]
    public async Task Who_has_left_stays_in_the_directory_and_has_no_role()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Writer);
        await LeaveAsync(people, workplace, berit);

        var directory = people.Get<IOrganisationDirectory>();
        (await directory.PeopleAsync(workplace.Organisation, Cancellation)).Should().Contain(new PersonEntry(berit.Id, "Berit Ek", HasLeft: true));
        (await directory.WithRoleAsync(workplace.Organisation, Role.Writer, workplace.Top.Id, Cancellation)).Should().BeEmpty();
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var session = SessionOf(workplace.Anna);

        await people.Get<SignOutEverywhere>().HandleAsync(workplace.Administrator, Cancellation);

        (await HoldsAsync(people, session)).Should().BeFalse();
        (await people.ActsAsync(workplace)).Should().Contain("SignedOutEverywhere Person");
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_takes_the_old_one_to_choose()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var session = SessionOf(workplace.Anna);
        var change = people.Get<ChangePassword>();

        (await BrokenByAsync(() => change.HandleAsync("gissat lösenord", "helt andra ord nu", byRecoveryCode: false, workplace.Administrator, Cancellation)))
            .Should().Be(PeopleRules.KnowsThePassword);
        (await HoldsAsync(people, session)).Should().BeTrue();
        await change.HandleAsync(Password, "helt andra ord nu", byRecoveryCode: false, workplace.Administrator, Cancellation);

        (await HoldsAsync(people, session)).Should().BeFalse();
        (await people.SignInAsync(workplace.Anna, "helt andra ord nu")).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    [Fact]
    public async Task Who_came_in_by_a_recovery_code_chooses_a_password_without_the_old_one()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        await people.Get<ChangePassword>().HandleAsync(current: null, "helt andra ord nu", byRecoveryCode: true, workplace.Administrator, Cancellation);

        (await people.SignInAsync(workplace.Anna, "helt andra ord nu")).Should().BeOfType<SignInOutcome.SignedIn>();
    }

    private static Task LeaveAsync(PeopleServices people, Workplace workplace, Person person) =>
        people.Get<Anslag.People.LeaveOrganisation.LeaveOrganisation>().HandleAsync(person.Id, "Slutat", workplace.Administrator, Cancellation);

    private static Task<bool> HoldsAsync(PeopleServices people, ClaimsPrincipal session) => people.Get<SessionCheck>().HoldsAsync(session, Cancellation);

    private static ClaimsPrincipal SessionOf(Person person) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, person.Id.ToString()), new(Session.StampClaim, person.SecurityStamp!)], "test"));
}

public sealed class LeaveTestsOnSqlite(SqliteDatabase database) : LeaveTests(database), IClassFixture<SqliteDatabase>;

public sealed class LeaveTestsOnPostgres(PostgresDatabase database) : LeaveTests(database), IClassFixture<PostgresDatabase>;
