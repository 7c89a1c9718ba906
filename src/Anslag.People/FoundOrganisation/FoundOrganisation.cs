using Anslag.Design;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.OneTimeLinks;
using Anslag.People.Organisations;
using Anslag.People.Persons;
using Anslag.People.RecoveryCodes;
using Anslag.People.Register;
using Anslag.People.Roles;
using Anslag.People.Units;
using Microsoft.Extensions.Localization;

namespace Anslag.People.FoundOrganisation;

/// <summary>Sets the installation up: the organisation, its top unit, the first person with every role, and a trial colleague where one is wanted.</summary>
public sealed class FoundOrganisation(Database database, OrganisationRegister register, IStringLocalizer<FoundingTexts> texts, TimeProvider time)
{
    private static readonly Role[] ColleaguesRoles = [Role.Writer, Role.Approver];

    public async Task<Founded> HandleAsync(Founding founding, string from, CancellationToken cancellationToken)
    {
        var registered = register.Meant(founding.Organisation) ?? throw new BrokenRule(PeopleRules.StandsInTheRegister) { Field = "Organisation" };
        var now = time.GetUtcNow();
        var id = Id.New<OrganisationId>(now);
        var founder = Person.Add(founding.Founder, id, PersonFields.Name(founding.FullName), PersonFields.Email(founding.EmailAddress), now);
        var by = founder.At(from);
        await using var db = database.For(by);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await SetupCodes.UseAsync(db, founding.Code, now, cancellationToken);

        founding.WayIn.GiveTo(founder, db);
        founder.Join(now);
        founder.Speak(Languages.Current.Code);
        var top = Unit.Top(Id.New<UnitId>(now), id, registered.Name, now);
        db.AddRange(Organisation.Found(id, registered, now), top, founder);
        db.AddRange(Enum.GetValues<Role>().Select(role => RoleGrant.Of(founder, role, top.Id, texts["FoundersReason"], by, now)));
        var codes = await db.RenewRecoveryCodesAsync(founder, now, cancellationToken);
        var colleague = founding.TrialColleague ? AddColleague(db, registered, top, by, now) : null;
        db.Raise(new OrganisationFounded(id, founder.Id, top.Id, colleague?.Person.Id, founding.TrialAccounts), id, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Founded(founder, codes, colleague);
    }

    private TrialColleague AddColleague(AnslagDb db, RegisteredOrganisation registered, Unit top, Actor by, DateTimeOffset now)
    {
        // The domain .example leads nowhere (RFC 2606).
        var email = $"kim.provsson@{registered.Code}.example";
        var colleague = Person.Add(Id.New<PersonId>(now), top.OrganisationId, texts["ColleaguesName"], email, now, isTrial: true);
        var (link, token) = OneTimeLink.For(colleague, by, now);
        db.AddRange(colleague, link);
        db.AddRange(ColleaguesRoles.Select(role => RoleGrant.Of(colleague, role, top.Id, texts["ColleaguesReason"], by, now)));
        return new TrialColleague(colleague, token);
    }
}
