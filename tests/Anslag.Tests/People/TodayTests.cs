using Anslag.Kernel.Desk;
using Anslag.People.Contracts;
using Anslag.People.Me;
using Anslag.People.Persons;
using Anslag.People.ReadAudit;
using Anslag.Testing;
using Microsoft.Extensions.DependencyInjection;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

public abstract class TodayTests(TestDatabase database)
{
    [Fact]
    public async Task The_only_administrator_is_asked_to_invite_another()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        await people.Get<RenewRecoveryCodes>().HandleAsync(workplace.Administrator, Cancellation);

        (await HrefsAsync(people, workplace.Anna)).Should().Equal("/desk/people/new");

        await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Administrator);
        (await HrefsAsync(people, workplace.Anna)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_administrator_sees_who_is_locked_out()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id, Role.Administrator);
        for (var time = 0; time < Person.MostWrong; time++)
            await people.SignInAsync(berit, "fel lösenord igen");

        (await HrefsAsync(people, workplace.Anna)).Should().Contain($"/desk/people/{berit.Id}");
    }

    [Fact]
    public async Task Who_has_few_recovery_codes_is_asked_to_make_new_ones()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id);

        (await HrefsAsync(people, berit)).Should().Equal("/desk/me");

        await people.Get<RenewRecoveryCodes>().HandleAsync(berit.At(From), Cancellation);
        (await HrefsAsync(people, berit)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_audit_trail_is_for_administrators_and_can_be_filtered()
    {
        await using var people = await OnAsync(database);
        var workplace = await people.WorkplaceAsync();
        var berit = await people.HireAsync(workplace, "Berit Ek", workplace.Top.Id);
        await people.SignInAsync(berit);
        await people.SignInAsync(workplace.Anna);
        var list = people.Get<AuditList>();

        var page = await list.PageAsync(berit.Id, subject: null, page: null, workplace.Administrator, Cancellation);

        page.Items.Should().ContainSingle().Which.From.Should().Be(From);
        people.Get<AuditWords>().What(page.Items[0], "Berit Ek").Should().EndWith("Berit Ek");
        (await list.PageAsync(person: null, "Unit", page: null, workplace.Administrator, Cancellation)).Items.Should().BeEmpty();
        (await BrokenByAsync(() => list.PageAsync(null, null, null, berit.At(From), Cancellation))).Should().Be(Anslag.People.PeopleRules.HasTheRole);
    }

    private static async Task<IEnumerable<string>> HrefsAsync(PeopleServices people, Person person)
    {
        using var scope = people.Scope();
        var items = await scope.ServiceProvider.GetRequiredService<ITodaySource>().ItemsAsync(person.At(From), Cancellation);
        return items.Select(item => item.Href);
    }
}

public sealed class TodayTestsOnSqlite(SqliteDatabase database) : TodayTests(database), IClassFixture<SqliteDatabase>;

public sealed class TodayTestsOnPostgres(PostgresDatabase database) : TodayTests(database), IClassFixture<PostgresDatabase>;
