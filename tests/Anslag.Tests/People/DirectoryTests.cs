using Anslag.Kernel.Ids;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.Units;
using Anslag.Testing;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class DirectoryTests(TestDatabase database)
{
    [Fact]
    public async Task An_organisation_sees_its_own_people_and_units_only()
    {
        await using var people = await OnAsync(database);
        var (workplace, other) = (await people.WorkplaceAsync(), await people.WorkplaceAsync());
        var directory = people.Get<IOrganisationDirectory>();

        (await directory.PeopleAsync(workplace.Organisation, Cancellation)).Should().Equal(new PersonEntry(workplace.Anna.Id, "Anna Lind", HasLeft: false));
        (await directory.UnitsAsync(workplace.Organisation, Cancellation)).Should().Equal(new UnitEntry(workplace.Top.Id, workplace.Top.Name, Above: null));
        (await directory.WithRoleAsync(workplace.Organisation, Role.Administrator, other.Top.Id, Cancellation)).Should().BeEmpty();
        (await directory.OrganisationsAsync(Cancellation)).Select(entry => entry.Id).Should().Contain([workplace.Organisation, other.Organisation]);
    }

    [Fact]
    public async Task Those_with_a_role_above_have_it_below()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var school = await AddAsync(people, workplace, "Skolan", workplace.Top.Id);
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Approver);
        var cilla = await people.HireAsync(workplace, "Cilla Alm", school, Role.Approver);
        var directory = people.Get<IOrganisationDirectory>();

        (await directory.WithRoleAsync(workplace.Organisation, Role.Approver, school, Cancellation)).Select(entry => entry.Id).Should().Equal(berit.Id, cilla.Id);
        (await directory.WithRoleAsync(workplace.Organisation, Role.Approver, workplace.Top.Id, Cancellation)).Select(entry => entry.Id).Should().Equal(berit.Id);
    }

    [Fact]
    public async Task Units_come_with_the_top_first_and_each_before_those_below_it()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var school = await AddAsync(people, workplace, "Skolan", workplace.Top.Id);
        await AddAsync(people, workplace, "Biblioteket", workplace.Top.Id);
        await AddAsync(people, workplace, "Klass 3", school);

        (await people.Get<IOrganisationDirectory>().UnitsAsync(workplace.Organisation, Cancellation)).Select(unit => unit.Name)
            .Should().Equal(workplace.Top.Name, "Biblioteket", "Skolan", "Klass 3");
    }

    [Fact]
    public async Task A_unit_is_not_moved_below_itself_and_the_top_stays()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var school = await AddAsync(people, workplace, "Skolan", workplace.Top.Id);
        var classroom = await AddAsync(people, workplace, "Klass 3", school);

        (await BrokenByAsync(() => MoveAsync(people, workplace, school, classroom))).Should().Be(UnitRules.NotBelowItself);
        (await BrokenByAsync(() => MoveAsync(people, workplace, workplace.Top.Id, school))).Should().Be(UnitRules.TopStays);
        await MoveAsync(people, workplace, classroom, workplace.Top.Id);

        (await people.Get<IOrganisationDirectory>().UnitsAsync(workplace.Organisation, Cancellation))
            .Should().Contain(new UnitEntry(classroom, "Klass 3", workplace.Top.Id));
    }

    [Fact]
    public async Task Two_units_beside_each_other_have_different_names()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var school = await AddAsync(people, workplace, "Skolan", workplace.Top.Id);
        var library = await AddAsync(people, workplace, "Biblioteket", workplace.Top.Id);
        var rename = people.Get<Anslag.People.RenameUnit.RenameUnit>();

        (await BrokenByAsync(() => rename.HandleAsync(library, "Skolan", workplace.Administrator, Cancellation))).Should().Be(UnitRules.NameIsItsOwn);
        (await BrokenByAsync(() => rename.HandleAsync(library, " ", workplace.Administrator, Cancellation))).Should().Be(UnitRules.HasAName);
        await rename.HandleAsync(school, "Grundskolan", workplace.Administrator, Cancellation);
    }

    [Fact]
    public async Task A_unit_of_another_organisation_is_none()
    {
        await using var people = await OnAsync(database);
        var (workplace, other) = (await people.WorkplaceAsync(), await people.WorkplaceAsync());

        (await BrokenByAsync(() => AddAsync(people, workplace, "Skolan", other.Top.Id))).Should().Be(PeopleRules.HasTheRole);
    }

    private static Task<UnitId> AddAsync(PeopleServices people, Workplace workplace, string name, UnitId above) =>
        people.Get<Anslag.People.AddUnit.AddUnit>().HandleAsync(name, above, workplace.Administrator, Cancellation);

    private static Task MoveAsync(PeopleServices people, Workplace workplace, UnitId unit, UnitId above) =>
        people.Get<Anslag.People.MoveUnit.MoveUnit>().HandleAsync(unit, above, workplace.Administrator, Cancellation);
}

public sealed class DirectoryTestsOnSqlite(SqliteDatabase database) : DirectoryTests(database), IClassFixture<SqliteDatabase>;

public sealed class DirectoryTestsOnPostgres(PostgresDatabase database) : DirectoryTests(database), IClassFixture<PostgresDatabase>;
