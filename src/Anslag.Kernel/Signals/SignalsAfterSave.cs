using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Anslag.Kernel.Signals;

/// <summary>
/// Raises the context's signals once its changes are saved, unless a transaction is still open around them. Who gives up then must
/// not be told that nothing was saved.
/// </summary>
internal sealed class SignalsAfterSave(SignalBoard board) : SaveChangesInterceptor
{
    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (AnslagDb)eventData.Context!;
        if (db.Database.CurrentTransaction is null)
            await board.RaiseAsync(db.TakeSignals(), CancellationToken.None);
        return result;
    }
}
