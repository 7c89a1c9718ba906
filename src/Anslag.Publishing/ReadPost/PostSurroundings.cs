using Anslag.Channels.Contracts;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.People.Contracts;

namespace Anslag.Publishing.ReadPost;

/// <summary>What stands around a post in the other modules: its channels, its deliveries, its people.</summary>
public sealed class PostSurroundings(IAccounts accounts, IDeliveries deliveries, IRights rights, IOrganisationDirectory directory, TimeProvider time)
{
    public IAccounts Accounts => accounts;

    public IDeliveries Deliveries => deliveries;

    public IRights Rights => rights;

    public TimeProvider Time => time;

    /// <summary>Whether somebody administers the whole organisation.</summary>
    public Task<bool> AdministersAllAsync(Actor by, CancellationToken cancellationToken) => rights.AdministersAllAsync(directory, by, cancellationToken);

    public async Task<IReadOnlyDictionary<PersonId, string>> NamesAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        (await directory.PeopleAsync(organisation, cancellationToken)).ToDictionary(person => person.Id, person => person.Name);
}
