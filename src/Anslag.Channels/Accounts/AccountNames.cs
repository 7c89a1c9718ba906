using Anslag.Channels.Deliveries;
using Anslag.Channels.Networks;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Accounts;

/// <summary>In the audit trail an account, a sign-in to it and a delivery to it are called by the account's name and its network.</summary>
internal sealed class AccountNames(NetworkList networks) : IAuditNames
{
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(AnslagDb db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var accounts = await db.Set<Account>().AsNoTracking().ToDictionaryAsync(account => account.Id, NameOf, cancellationToken);
        var names = accounts.ToDictionary(account => account.Key.ToString(), account => account.Value);
        foreach (var delivery in await db.Set<Delivery>().Where(delivery => ids.Contains(delivery.Id)).Select(delivery => new { delivery.Id, delivery.AccountId }).ToListAsync(cancellationToken))
            names[delivery.Id.ToString()] = accounts[delivery.AccountId];
        foreach (var signIn in await db.Set<AccountSignIn>().Where(signIn => ids.Contains(signIn.Id)).Select(signIn => new { signIn.Id, signIn.AccountId }).ToListAsync(cancellationToken))
            names[signIn.Id.ToString()] = accounts[signIn.AccountId];
        return names;
    }

    private string NameOf(Account account) =>
        networks.TryFind(account.Network, out var network) ? $"{account.Name} ({network.Profile.Name})" : account.Name;
}
