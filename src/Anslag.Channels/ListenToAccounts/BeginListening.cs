using Anslag.Channels.Accounts;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>Accounts that were opened before anybody listened, or before their network could be listened to, are listened to from now on.</summary>
internal sealed class BeginListening(Database database, TimeProvider time) : IOnceMigrated
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var known = await db.Set<Listening>().Select(listening => listening.Id).ToHashSetAsync(cancellationToken);
        var accounts = await db.Set<Account>().AsNoTracking().Open().ToListAsync(cancellationToken);
        db.AddRange(accounts.Where(account => !known.Contains(account.Id.Value)).Select(account => Listening.To(account, time.GetUtcNow())));
        await db.SaveChangesAsync(cancellationToken);
        var open = accounts.ConvertAll(account => account.Id.Value);
        await db.Set<Listening>().Where(listening => listening.DueAt == null && open.Contains(listening.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(listening => listening.DueAt, time.GetUtcNow()), cancellationToken);
    }
}
