using Anslag.Channels.Accounts;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.RenewSignIn;

internal static class RenewalQueries
{
    /// <summary>Asks for the exchange now. A row that a worker holds is left to it: it is being exchanged already.</summary>
    /// <returns>False when this sign-in is not one that is exchanged.</returns>
    public static async Task<bool> AskForRenewalAsync(this AnslagDb db, AccountSignIn signIn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var renewals = db.Set<SignInRenewal>().Where(renewal => renewal.Id == signIn.Id && renewal.DueAt != null);
        if (!await renewals.AnyAsync(cancellationToken))
            return false;
        await renewals.Where(renewal => renewal.LeasedUntil == null && renewal.DueAt > now && renewal.Failures == 0)
            .ExecuteUpdateAsync(set => set.SetProperty(renewal => renewal.DueAt, now), cancellationToken);
        return true;
    }
}
