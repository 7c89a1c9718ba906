using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;

namespace Anslag.Tests.Website;

/// <summary>The organisations and the accounts of the tests' installation: two fictional municipalities.</summary>
internal sealed class Register : IOrganisationDirectory, IAccounts
{
    public OrganisationEntry Ekbacken { get; } = Municipality("9901", "Ekbackens kommun", "Ekbacken");

    public OrganisationEntry Granköping { get; } = Municipality("9902", "Granköpings kommun", "Granköping");

    public List<OrganisationEntry> Organisations { get; } = [];

    public List<OfficialAccount> Official { get; } = [];

    /// <summary>Whether the own website is a trial account.</summary>
    public bool IsTrial { get; set; }

    public Task<IReadOnlyList<OrganisationEntry>> OrganisationsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OrganisationEntry>>(Organisations);

    public Task<OrganisationEntry> OrganisationAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult(Organisations.Single(entry => entry.Id == organisation));

    public Task<IReadOnlyList<AccountEntry>> OpenAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        var profile = new NetworkProfile("website", "w", "Webbplats", TextCounting.Characters, 1, 1, 1) { IsOwnSite = true };
        return Task.FromResult<IReadOnlyList<AccountEntry>>(
            [new AccountEntry(Id.Random<AccountId>(), profile, "Webbplatsen", Address: null, Id.Random<UnitId>(), IsTrial, NeedsSignIn: false)]);
    }

    public Task<IReadOnlyList<OfficialAccount>> OfficialAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OfficialAccount>>([.. Official]);

    public Task<AccountEntry?> FindAsync(OrganisationId organisation, AccountId account, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<UnitEntry>> UnitsAsync(OrganisationId organisation, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PersonEntry>> PeopleAsync(OrganisationId organisation, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PersonEntry>> WithRoleAsync(OrganisationId organisation, Role role, UnitId unit, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private static OrganisationEntry Municipality(string code, string name, string shortName) =>
        new(Id.Random<OrganisationId>(), code, name, shortName, OrganisationKind.Municipality);
}
