using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;

namespace Anslag.Tests.Publishing;

/// <summary>An organisation of one unit, in which each person has the roles that the test gave.</summary>
public sealed class FakeRights : IRights, IOrganisationDirectory
{
    public static readonly Rule HasTheRole = new("people.has-role", typeof(FakeRights));
    private readonly Dictionary<PersonId, (string Name, Role[] Roles)> people = [];

    public void Give(Actor actor, params Role[] roles) => people[actor.RequiredPerson()] = (actor.Name, roles);

    public Task<bool> HasAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken) =>
        Task.FromResult(people.TryGetValue(by.RequiredPerson(), out var person) && person.Roles.Contains(role));

    public async Task RequireAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken)
    {
        if (!await HasAsync(by, role, unit, cancellationToken))
            throw new BrokenRule(HasTheRole);
    }

    public Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OrganisationEntry>>([]);

    public Task<OrganisationEntry> OrganisationAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult(new OrganisationEntry(organisation, "0000", "Ekbackens kommun", "Ekbacken", OrganisationKind.Municipality));

    public Task<IReadOnlyList<UnitEntry>> UnitsAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnitEntry>>([new UnitEntry(Words.TopUnit, "Ekbackens kommun", Above: null)]);

    public Task<IReadOnlyList<PersonEntry>> PeopleAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonEntry>>([.. people.Select(person => new PersonEntry(person.Key, person.Value.Name, HasLeft: false))]);

    public Task<IReadOnlyList<PersonEntry>> WithRoleAsync(OrganisationId organisation, Role role, UnitId unit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonEntry>>(
            [.. people.Where(person => person.Value.Roles.Contains(role)).Select(person => new PersonEntry(person.Key, person.Value.Name, HasLeft: false))]);
}
