using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;

namespace Anslag.Channels.Accounts;

/// <summary>People and units as choices of a field.</summary>
internal sealed class PersonChoices(IOrganisationDirectory directory)
{
    /// <summary>Those who work here, after a choice that names nobody.</summary>
    public async Task<IReadOnlyList<Choice>> PeopleAsync(OrganisationId organisation, string nobody, CancellationToken cancellationToken)
    {
        var people = await directory.PeopleAsync(organisation, cancellationToken);
        return [new Choice(string.Empty, nobody), .. people.Where(person => !person.HasLeft).Select(person => new Choice(person.Id.ToString(), person.Name))];
    }

    public async Task<IReadOnlyList<Choice>> UnitsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        [.. (await directory.UnitsAsync(organisation, cancellationToken)).Select(unit => new Choice(unit.Id.ToString(), unit.Name))];
}
