using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;

namespace Anslag.Tests.Publishing;

public sealed class FakeAccounts : IAccounts
{
    /// <summary>Accounts that a test adds.</summary>
    public IList<AccountEntry> More { get; } = [];

    public Task<IReadOnlyList<AccountEntry>> OpenAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AccountEntry>>([.. Words.Accounts, .. More]);

    public Task<AccountEntry?> FindAsync(OrganisationId organisation, AccountId account, CancellationToken cancellationToken) =>
        Task.FromResult(Words.Accounts.FirstOrDefault(entry => entry.Id == account));

    public Task<IReadOnlyList<OfficialAccount>> OfficialAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OfficialAccount>>([]);
}
