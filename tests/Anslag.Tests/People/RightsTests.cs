using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class RightsTests(TestDatabase database)
{
    [Fact]
    public async Task A_role_holds_in_the_unit_and_below_it_and_not_above()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var school = await AddUnitAsync(people, workplace, "Skolan", workplace.Top.Id);
        var classroom = await AddUnitAsync(people, workplace, "Klass 3", school);
        var by = (await people.HireAsync(workplace, "Berit Ek", school, Role.Writer)).At(From);

        var rights = people.Get<IRights>();

        (await rights.HasAsync(by, Role.Writer, school, Cancellation)).Should().BeTrue();
        (await rights.HasAsync(by, Role.Writer, classroom, Cancellation)).Should().BeTrue();
        (await rights.HasAsync(by, Role.Writer, workplace.Top.Id, Cancellation)).Should().BeFalse();
        (await rights.HasAsync(by, Role.Writer, unit: null, Cancellation)).Should().BeTrue();
        (await rights.HasAsync(by, Role.Approver, school, Cancellation)).Should().BeFalse();
    }

    [Fact]
    public async Task The_program_has_every_role()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();

        (await people.Get<IRights>().HasAsync(Actor.Program(workplace.Organisation), Role.Approver, workplace.Top.Id, Cancellation)).Should().BeTrue();
    }

    [Fact]
    public async Task A_role_says_nothing_in_another_organisation()
    {
        await using var people = await OnAsync(database);
        var (workplace, other) = (await people.WorkplaceAsync(), await people.WorkplaceAsync());

        var stranger = workplace.Administrator with { Organisation = other.Organisation };

        (await people.Get<IRights>().HasAsync(stranger, Role.Administrator, unit: null, Cancellation)).Should().BeFalse();
        (await people.Get<IRights>().HasAsync(workplace.Administrator, Role.Administrator, other.Top.Id, Cancellation)).Should().BeFalse();
    }

    [Fact]
    public async Task A_refusal_says_which_role_and_whom_to_ask()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var by = (await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id)).At(From);

        var refusal = await FluentActions.Awaiting(() => people.Get<IRights>().RequireAsync(by, Role.Approver, workplace.Top.Id, Cancellation))
            .Should().ThrowAsync<BrokenRule>();

        refusal.Which.Details.Should().HaveCount(2).And.HaveElementAt(1, "Anna Lind");
    }

    [Fact]
    public async Task A_role_that_is_taken_back_is_gone_at_once_and_both_are_kept_with_reasons()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id);
        await GiveAsync(people, workplace, berit, Role.Approver);
        var given = await GrantAsync(people, berit);

        await TakeBackAsync(people, workplace, given.Id);

        (await people.Get<IRights>().HasAsync(berit.At(From), Role.Approver, unit: null, Cancellation)).Should().BeFalse();
        var kept = await GrantAsync(people, berit);
        (kept.Reason, kept.TakenBackReason, kept.TakenBackBy).Should().Be(("Vikarie", "Klart", workplace.Anna.Id));
        (await people.ActsAsync(workplace)).Should().BeEquivalentTo("Added RoleGrant", "Changed RoleGrant");
    }

    [Fact]
    public async Task A_role_is_given_once_and_with_a_reason()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Writer);

        (await BrokenByAsync(() => GiveAsync(people, workplace, berit, Role.Writer))).Should().Be(PeopleRules.DoesNotHaveItYet);
        (await BrokenByAsync(() => GiveAsync(people, workplace, berit, Role.Approver, reason: " "))).Should().Be(PeopleRules.ReasonIsGiven);
    }

    [Fact]
    public async Task The_last_administrator_cannot_lose_the_role()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var grant = await GrantAsync(people, workplace.Anna);

        (await BrokenByAsync(() => TakeBackAsync(people, workplace, grant.Id))).Should().Be(PeopleRules.SomebodyAdministers);

        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Administrator);
        await TakeBackAsync(people, workplace with { Administrator = berit.At(From) }, grant.Id);
    }

    [Fact]
    public async Task Two_administrators_cannot_take_the_role_from_each_other_at_the_same_time()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Administrator);
        var (annas, berits) = (await GrantAsync(people, workplace.Anna), await GrantAsync(people, berit));

        await Task.WhenAll(
            TriedAsync(() => TakeBackAsync(people, workplace, berits.Id)),
            TriedAsync(() => TakeBackAsync(people, workplace with { Administrator = berit.At(From) }, annas.Id)));

        await using var db = people.Database.For(workplace.Organisation);
        (await db.Set<RoleGrant>().CountAsync(grant => grant.TakenBackAt == null, Cancellation)).Should().Be(1);
    }

    private static Task<UnitId> AddUnitAsync(PeopleServices people, Workplace workplace, string name, UnitId above) =>
        people.Get<Anslag.People.AddUnit.AddUnit>().HandleAsync(name, above, workplace.Administrator, Cancellation);

    private static Task GiveAsync(PeopleServices people, Workplace workplace, Person person, Role role, string reason = "Vikarie") =>
        people.Get<Anslag.People.GiveRole.GiveRole>().HandleAsync(person.Id, role, workplace.Top.Id, reason, workplace.Administrator, Cancellation);

    private static Task TakeBackAsync(PeopleServices people, Workplace workplace, Guid grant) =>
        people.Get<Anslag.People.TakeBackRole.TakeBackRole>().HandleAsync(grant, "Klart", workplace.Administrator, Cancellation);

    private static async Task<RoleGrant> GrantAsync(PeopleServices people, Person person)
    {
        await using var db = people.Database.AcrossOrganisations();
        return await db.Set<RoleGrant>().SingleAsync(grant => grant.PersonId == person.Id, Cancellation);
    }

    private static async Task TriedAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (BrokenRule)
        {
            // One of the two is refused.
        }
    }
}

public sealed class RightsTestsOnSqlite(SqliteDatabase database) : RightsTests(database), IClassFixture<SqliteDatabase>;

public sealed class RightsTestsOnPostgres(PostgresDatabase database) : RightsTests(database), IClassFixture<PostgresDatabase>;
