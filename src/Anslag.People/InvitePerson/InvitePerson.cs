using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.OneTimeLinks;
using Anslag.People.Persons;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.InvitePerson;

/// <summary>Adds a person to the organisation and makes the one-time link that lets the person in.</summary>
public sealed class InvitePerson(Database database, IRights rights, TimeProvider time)
{
    public async Task<Invited> HandleAsync(Invitation invitation, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Administrator, invitation.Unit, cancellationToken);
        var (name, email, now) = (PersonFields.Name(invitation.FullName), PersonFields.Email(invitation.EmailAddress), time.GetUtcNow());
        await using var db = database.For(by);
        if (!await db.Set<Unit>().AnyAsync(unit => unit.Id == invitation.Unit, cancellationToken))
            throw new BrokenRule(UnitRules.Exists) { Field = "Unit" };
        // An address is one person's in the whole installation, for it is all that a person says at sign-in.
        if (await db.Set<Person>().IgnoreQueryFilters().WithEmail(email).AnyAsync(cancellationToken))
            throw new BrokenRule(PeopleRules.EmailAddressIsTheirOwn) { Field = "Email" };
        var person = Person.Add(Id.New<PersonId>(now), by.Organisation, name, email, now);
        var (link, token) = OneTimeLink.For(person, by, now);
        db.AddRange(person, link);
        db.AddRange(invitation.Roles.Distinct().Select(role => RoleGrant.Of(person, role, invitation.Unit, invitation.Reason, by, now)));
        await db.SaveChangesAsync(cancellationToken);
        return new Invited(person, token);
    }
}

/// <summary>Whom to invite, and to what.</summary>
public sealed record Invitation(string? FullName, string? EmailAddress, UnitId Unit, IReadOnlyList<Role> Roles, string Reason);

/// <summary>The person, and the token of the link that is shown once.</summary>
public sealed record Invited(Person Person, string Token);
