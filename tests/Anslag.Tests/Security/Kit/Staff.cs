using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Organisations;
using Anslag.People.Persons;
using Anslag.People.Register;
using Anslag.People.Roles;
using Anslag.People.SignIn;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Tests.Security;

/// <summary>People whom an attacker could be, put straight into the books.</summary>
internal static class Staff
{
    public const string Password = "fyra trygga gröna granar";

    public static async Task HireAsync(this Books books, OrganisationId organisation, UnitId unit, string email, params Role[] roles)
    {
        await using var db = books.Open(organisation);
        Hire(db, organisation, unit, email, roles);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<Unit> AddUnitAsync(this Books books, OrganisationId organisation, string name)
    {
        await using var db = books.Open(organisation);
        var unit = Unit.Below(await db.Set<Unit>().SingleAsync(unit => unit.Above == null, TestContext.Current.CancellationToken), name, Now);
        db.Add(unit);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return unit;
    }

    /// <summary>Another organisation in the same installation, with one person who may do everything there.</summary>
    public static async Task FoundAnotherAsync(this Books books, string code, string email)
    {
        var (id, registered) = (Id.New<OrganisationId>(Now), new OrganisationRegister(new RegisterOptions()).WithCode(code)!);
        await using var db = books.Open(id);
        var top = Unit.Top(Id.New<UnitId>(Now), id, registered.Name, Now);
        db.AddRange(Organisation.Found(id, registered, Now), top);
        Hire(db, id, top.Id, email, Enum.GetValues<Role>());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static void Hire(AnslagDb db, OrganisationId organisation, UnitId unit, string email, Role[] roles)
    {
        var person = Person.Add(Id.New<PersonId>(Now), organisation, email.Split('@')[0], email, Now);
        new WayIn(Password).GiveTo(person, db);
        person.Join(Now);
        db.Add(person);
        db.AddRange(roles.Select(role => RoleGrant.Of(person, role, unit, "Ett försök", Actor.Program(organisation), Now)));
    }
}
