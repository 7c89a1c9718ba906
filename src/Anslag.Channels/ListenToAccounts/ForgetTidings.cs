using Anslag.Kernel.Recurring;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.ListenToAccounts;

/// <summary>Forgets tidings that were read long ago. No network repeats what it told for longer.</summary>
internal sealed class ForgetTidings(Database database) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        await db.Set<Tiding>().Where(tiding => tiding.DueAt == null && tiding.ReceivedAt < now - Kept).ExecuteDeleteAsync(cancellationToken);
    }
}
