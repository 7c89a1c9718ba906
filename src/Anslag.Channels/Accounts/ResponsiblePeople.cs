using Anslag.Kernel.Ids;
using Anslag.People.Contracts;

namespace Anslag.Channels.Accounts;

/// <summary>Those who answer for an account work here, and where citizens meet it they are no trial colleagues.</summary>
public sealed class ResponsiblePeople(IOrganisationDirectory directory)
{
    /// <summary>Goes on only if both can answer for the account; a place without a person is another rule's matter.</summary>
    /// <exception cref="Kernel.Rules.BrokenRule">One of them is not here, or only a trial.</exception>
    public async Task RequireAsync(OrganisationId organisation, PersonId? owner, PersonId? deputy, bool isTrial, CancellationToken cancellationToken)
    {
        var people = await directory.PeopleAsync(organisation, cancellationToken);
        Require(people, owner, isTrial, nameof(Account.Owner));
        Require(people, deputy, isTrial, nameof(Account.Deputy));
    }

    private static void Require(IReadOnlyList<PersonEntry> people, PersonId? id, bool isTrial, string field)
    {
        if (id is null)
            return;
        var person = people.FirstOrDefault(person => person.Id == id && !person.HasLeft);
        AccountRules.PersonWorksHere.Require(person is not null, field);
        AccountRules.PersonIsReal.Require(isTrial || !person!.IsTrial, field);
    }
}
