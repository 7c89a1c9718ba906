using Anslag.Kernel.Actors;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People;
using Anslag.People.Contracts;
using Anslag.People.Organisations;
using Anslag.People.Persons;
using Anslag.People.Register;
using Anslag.People.Roles;
using Anslag.People.SignIn;
using Anslag.People.Units;
using Anslag.Testing;
using Anslag.Tests.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Anslag.Tests.People;

/// <summary>The module on a test database, with organisations that tests ask for.</summary>
public sealed class PeopleServices : IAsyncDisposable
{
    public const string Password = "fyra ord utan samband";
    public const string From = "192.0.2.7";

    // Test classes share a database, and an organisation is founded once.
    private static int founded;
    private readonly KernelServices kernel;

    private PeopleServices(KernelServices kernel) => this.kernel = kernel;

    public FakeTimeProvider Clock => kernel.Clock;

    public DateTimeOffset Now => kernel.Now;

    public Database Database => kernel.Database;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<PeopleServices> OnAsync(TestDatabase database) => new(await KernelServices.OnAsync(
        database, services => services.AddPeople(new ConfigurationBuilder().Build())));

    public T Get<T>()
        where T : notnull => kernel.Get<T>();

    public IServiceScope Scope() => kernel.Scope();

    /// <summary>An organisation with a top unit and Anna, who administers it.</summary>
    public async Task<Workplace> WorkplaceAsync()
    {
        var number = Interlocked.Increment(ref founded);
        var id = Id.Random<OrganisationId>();
        await using var db = Database.AcrossOrganisations();
        var registered = Get<OrganisationRegister>().All[number];
        var top = Unit.Top(Id.Random<UnitId>(), id, registered.Name, Now);
        db.AddRange(Organisation.Found(id, registered, Now), top);
        var anna = Hire(db, id, "Anna Lind", $"anna.{number}@kommunen.example");
        db.Add(RoleGrant.Of(anna, Role.Administrator, top.Id, "Först", anna.At(From), Now));
        await db.SaveChangesAsync(Cancellation);
        return new Workplace(id, top, anna, anna.At(From));
    }

    /// <summary>One more person, with roles in a unit.</summary>
    public async Task<Person> HireAsync(Workplace workplace, string name, UnitId unit, params Role[] roles)
    {
        await using var db = Database.For(workplace.Organisation);
        var person = Hire(db, workplace.Organisation, name, $"{Guid.NewGuid():N}@kommunen.example");
        db.AddRange(roles.Select(role => RoleGrant.Of(person, role, unit, "Anställd", workplace.Administrator, Now)));
        await db.SaveChangesAsync(Cancellation);
        return person;
    }

    public async Task<Person> ReadAsync(Person person)
    {
        await using var db = Database.AcrossOrganisations();
        return await db.Set<Person>().SingleAsync(row => row.Id == person.Id, Cancellation);
    }

    public async Task<IReadOnlyList<string>> ActsAsync(Workplace workplace)
    {
        await using var db = Database.For(workplace.Organisation);
        return await db.Set<AuditEntry>().OrderBy(entry => entry.At).Select(entry => $"{entry.Act} {entry.Subject}").ToListAsync(Cancellation);
    }

    public Task<SignInOutcome> SignInAsync(Person person, string password = Password) =>
        Get<SignInWithPassword>().HandleAsync(person.EmailAddress, password, From, Cancellation);

    /// <summary>The rule that an act breaks.</summary>
    public static async Task<Rule> BrokenByAsync(Func<Task> act) => (await act.Should().ThrowAsync<BrokenRule>()).Which.Rule;

    public ValueTask DisposeAsync() => kernel.DisposeAsync();

    private Person Hire(AnslagDb db, OrganisationId organisation, string name, string email)
    {
        var person = Person.Add(Id.Random<PersonId>(), organisation, name, email, Now);
        new WayIn(Password).GiveTo(person, db);
        person.Join(Now);
        db.Add(person);
        return person;
    }
}

/// <summary>An organisation, its top unit and its administrator.</summary>
public sealed record Workplace(OrganisationId Organisation, Unit Top, Person Anna, Actor Administrator);
