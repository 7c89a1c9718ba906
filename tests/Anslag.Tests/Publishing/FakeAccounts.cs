using Anslag.Channels.Contracts;
using Anslag.Kernel.Ids;

namespace Anslag.Tests.Publishing;

public sealed class FakeAccounts : IAccounts
{
    public Task<IReadOnlyList<AccountEntry>> OpenAsync(OrganisationId organisation, CancellationToken cancellationToken) => Task.FromResult(Words.Accounts);

    public Task<AccountEntry?> FindAsync(OrganisationId organisation, AccountId account, CancellationToken cancellationToken) =>
        Task.FromResult(Words.Accounts.FirstOrDefault(entry => entry.Id == account));

    public Task<IReadOnlyList<OfficialAccount>> OfficialAsync(OrganisationId organisation, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OfficialAccount>>([]);
}
