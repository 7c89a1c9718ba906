using Anslag.Channels.Contracts;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ListenToAccounts;

internal static class ListeningQueries
{
    /// <summary>The account is signed in to again. The row is not fenced here: a worker that holds it at this moment reads it anyway.</summary>
    public static Task<int> ListenAgainAsync(this AnslagDb db, AccountId account, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Set<Listening>().Where(listening => listening.Id == account.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(listening => listening.DueAt, now), cancellationToken);
}
