using System.Data.Common;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Anslag.Kernel.Signals;

/// <summary>Raises the context's signals once an explicit transaction is committed.</summary>
internal sealed class SignalsAfterCommit(SignalBoard board) : DbTransactionInterceptor
{
    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        eventData.Context is AnslagDb db ? board.RaiseAsync(db.TakeSignals()) : Task.CompletedTask;
}
