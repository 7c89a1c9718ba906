using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.OneTimeLinks;
using Anslag.People.Passkeys;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Anslag.People.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.UseInvitation;

/// <summary>Whoever holds a one-time link chooses name and way in. What the person signed in with before stops working.</summary>
public sealed class UseInvitation(Database database, TimeProvider time)
{
    /// <summary>Whom the link is for; <see langword="null"/> when it no longer works.</summary>
    public async Task<Person?> FindAsync(string token, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var opening = db.Set<OneTimeLink>().Opening(token, time.GetUtcNow());
        return await db.Set<Person>().Here().FirstOrDefaultAsync(person => opening.Any(link => link.PersonId == person.Id), cancellationToken);
    }

    public async Task<LetIn> HandleAsync(string token, string? fullName, WayIn wayIn, string from, CancellationToken cancellationToken)
    {
        var found = await FindAsync(token, cancellationToken) ?? throw new BrokenRule(PeopleRules.LinkWorks);
        var (name, now) = (PersonFields.Name(fullName), time.GetUtcNow());
        await using var db = database.For(found.At(from));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.Set<OneTimeLink>().UseAsync(token, now, cancellationToken))
            throw new BrokenRule(PeopleRules.LinkWorks);
        var person = await db.Set<Person>().RequireAsync(found.Id, cancellationToken);
        await db.Set<IdentityUserPasskey<PersonId>>().Of(person.Id).ExecuteDeleteAsync(cancellationToken);
        person.StartAnew();
        person.Rename(name);
        wayIn.GiveTo(person, db);
        person.Join(now);
        person.Speak(Languages.Current.Code);
        db.WriteDown(person, Acts.LinkUsed, from, now);
        var codes = await db.RenewRecoveryCodesAsync(person, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new LetIn(person, codes);
    }
}

/// <summary>The person, and the recovery codes that are shown once.</summary>
public sealed record LetIn(Person Person, IReadOnlyList<string> RecoveryCodes);
