using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.People.Contracts;

namespace Anslag.Tests.Publishing;

/// <summary>Each person has the roles that the test gave, in every unit or in one.</summary>
public sealed class FakeRights : IRights, IOrganisationDirectory
{
    public static readonly Rule HasTheRole = new("people.has-role", typeof(FakeRights));
    private readonly Dictionary<PersonId, (string Name, UnitId? Only, Role[] Roles)> people = [];

    public void Give(Actor actor, params Role[] roles) => people[actor.RequiredPerson()] = (actor.Name, null, roles);

    public void GiveIn(UnitId unit, Actor actor, params Role[] roles) => people[actor.RequiredPerson()] = (actor.Name, unit, roles);

    public Task<bool> HasAsync(Actor by, Role role, UnitId? unit, CancellationToken cancellationToken) =>
        Task.FromResult(Has(by.RequiredPerson(), role, unit));

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
            [.. people.Where(person => Has(person.Key, role, unit)).Select(person => new PersonEntry(person.Key, person.Value.Name, HasLeft: false))]);

    private bool Has(PersonId id, Role role, UnitId? unit) =>
        people.TryGetValue(id, out var person) && person.Roles.Contains(role) && (person.Only is null || unit is null || person.Only == unit);
}
