using Anslag.Channels.Contracts;
using Anslag.Channels.Networks;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Accounts;

internal sealed class AccountRegister(Database database, NetworkList networks, IOrganisationDirectory directory) : IAccounts
{
    public async Task<IReadOnlyList<AccountEntry>> OpenAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var accounts = await db.Set<Account>().AsNoTracking().Open().OrderBy(account => account.OpenedAt).ThenBy(account => account.Id).ToListAsync(cancellationToken);
        var entries = await EntriesAsync(db, accounts, cancellationToken);
        return [.. entries.OrderByDescending(entry => entry.Network.IsOwnSite)];
    }

    public async Task<AccountEntry?> FindAsync(OrganisationId organisation, AccountId account, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var found = await db.Set<Account>().AsNoTracking().Where(row => row.Id == account).ToListAsync(cancellationToken);
        return (await EntriesAsync(db, found, cancellationToken)).SingleOrDefault();
    }

    public async Task<IReadOnlyList<OfficialAccount>> OfficialAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var accounts = await db.Set<Account>().AsNoTracking().Open().Where(account => !account.IsTrial && account.Address != null)
            .OrderBy(account => account.Name).ToListAsync(cancellationToken);
        var units = (await directory.UnitsAsync(organisation, cancellationToken)).ToDictionary(unit => unit.Id, unit => unit.Name);
        return [.. accounts.SelectMany(account => Official(account, units))];
    }

    private IEnumerable<OfficialAccount> Official(Account account, Dictionary<UnitId, string> units)
    {
        if (!networks.TryFind(account.Network, out var network))
            yield break;
        yield return new OfficialAccount(
            network.Profile.Name, account.Name, account.Address!, units.GetValueOrDefault(account.UnitId, string.Empty), account.Purpose, account.Audience, account.AnswerTarget);
    }

    private async Task<IReadOnlyList<AccountEntry>> EntriesAsync(AnslagDb db, List<Account> accounts, CancellationToken cancellationToken)
    {
        var lost = await db.LostSignInsAsync(accounts.ConvertAll(account => account.Id), cancellationToken);
        return [.. accounts.SelectMany(account => Entry(account, lost.Contains(account.Id)))];
    }

    private IEnumerable<AccountEntry> Entry(Account account, bool needsSignIn)
    {
        if (networks.TryFind(account.Network, out var network))
            yield return new AccountEntry(account.Id, network.Profile, account.Name, account.Address, account.UnitId, account.IsTrial, needsSignIn);
    }
}
