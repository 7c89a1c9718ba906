using System.Data.Common;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Anslag.Kernel.Signals;

/// <summary>Raises the context's signals once an explicit transaction is committed. Who gives up then must not be told that it was not.</summary>
internal sealed class SignalsAfterCommit(SignalBoard board) : DbTransactionInterceptor
{
    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        eventData.Context is AnslagDb db ? board.RaiseAsync(db.TakeSignals(), CancellationToken.None) : Task.CompletedTask;
}
