using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.FoundOrganisation;
using Anslag.People.Persons;
using Anslag.People.SignIn;
using Anslag.Testing;
using Microsoft.EntityFrameworkCore;
using static Anslag.Tests.People.PeopleServices;

namespace Anslag.Tests.People;

/// <summary>An installation is set up once, so each test has a database of its own.</summary>
public abstract class SetupTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private readonly TDatabase database = new();

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_first_person_has_every_role_in_the_whole_organisation()
    {
        await using var people = await OnAsync(database);
        var founded = await FoundAsync(people, await CodeAsync(people));

        var by = founded.Founder.At(From);
        foreach (var role in Enum.GetValues<Role>())
            (await people.Get<IRights>().HasAsync(by, role, unit: null, Cancellation)).Should().BeTrue();
        var organisation = await people.Get<IOrganisationDirectory>().OrganisationAsync(by.Organisation, Cancellation);
        organisation.Should().Be(new OrganisationEntry(by.Organisation, "0305", "Håbo kommun", "Håbo", OrganisationKind.Municipality));
        (await people.SignInAsync(founded.Founder)).Should().BeOfType<SignInOutcome.SignedIn>();
        founded.RecoveryCodes.Should().HaveCount(10);
    }

    [Fact]
    public async Task A_setup_code_works_once()
    {
        await using var people = await OnAsync(database);
        var code = await CodeAsync(people);
        await FoundAsync(people, code);

        (await BrokenByAsync(() => FoundAsync(people, code))).Should().Be(PeopleRules.SetupCodeFits);
        (await BrokenByAsync(() => people.Get<SetupCodes>().RequireAsync(code, Cancellation))).Should().Be(PeopleRules.NobodyIsHereYet);
    }

    [Fact]
    public async Task A_refused_setup_leaves_the_code_unused()
    {
        await using var people = await OnAsync(database);
        var code = await CodeAsync(people);

        (await BrokenByAsync(() => FoundAsync(people, code, password: "kort"))).Should().Be(PeopleRules.PasswordIsLongEnough);
        (await BrokenByAsync(() => FoundAsync(people, code, organisation: "Hábo"))).Should().Be(PeopleRules.StandsInTheRegister);

        await FoundAsync(people, code);
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before_it()
    {
        await using var people = await OnAsync(database);
        var first = await CodeAsync(people);
        var second = await CodeAsync(people);

        (await BrokenByAsync(() => people.Get<SetupCodes>().RequireAsync(first, Cancellation))).Should().Be(PeopleRules.SetupCodeFits);
        await people.Get<SetupCodes>().RequireAsync(second, Cancellation);
    }

    [Fact]
    public async Task Where_there_are_people_no_code_is_made()
    {
        await using var people = await OnAsync(database);
        await people.WorkplaceAsync();

        (await people.Get<SetupCodes>().RenewAsync(Cancellation)).Should().BeNull();
    }

    [Fact]
    public async Task The_code_is_stored_as_a_hash()
    {
        await using var people = await OnAsync(database);
        var code = await CodeAsync(people);

        (await database.RowsAsync())["people_setup_codes"].Should().ContainSingle().Which.Should().NotContain(code);
    }

    [Fact]
    public async Task The_other_modules_hear_of_the_founding()
    {
        await using var people = await OnAsync(database);
        var founded = await FoundAsync(people, await CodeAsync(people));

        await using var db = people.Database.AcrossOrganisations();
        var row = await db.Set<EventRow>().SingleAsync(Cancellation);
        row.Name.Should().Be("people.organisation-founded");
        row.Content.Should().Contain(founded.Founder.Id.ToString()).And.Contain(founded.Colleague!.Person.Id.ToString());
    }

    [Fact]
    public async Task The_trial_colleague_writes_and_approves_and_administers_nothing()
    {
        await using var people = await OnAsync(database);
        var colleague = (await FoundAsync(people, await CodeAsync(people))).Colleague!.Person;

        var rights = people.Get<IRights>();
        (await rights.HasAsync(colleague.At(From), Role.Writer, unit: null, Cancellation)).Should().BeTrue();
        (await rights.HasAsync(colleague.At(From), Role.Approver, unit: null, Cancellation)).Should().BeTrue();
        (await rights.HasAsync(colleague.At(From), Role.Administrator, unit: null, Cancellation)).Should().BeFalse();
        colleague.IsTrial.Should().BeTrue();
    }

    private static async Task<string> CodeAsync(PeopleServices people) => (await people.Get<SetupCodes>().RenewAsync(Cancellation))!;

    private static Task<Founded> FoundAsync(PeopleServices people, string code, string password = Password, string organisation = "Håbo kommun") =>
        people.Get<Anslag.People.FoundOrganisation.FoundOrganisation>().HandleAsync(
            new Founding(code, organisation, Id.Random<PersonId>(), "Anna Lind", "anna@habo.example", new WayIn(password), TrialAccounts: true, TrialColleague: true),
            From,
            Cancellation);
}

public sealed class SetupTestsOnSqlite : SetupTests<SqliteDatabase>;

public sealed class SetupTestsOnPostgres : SetupTests<PostgresDatabase>;
