using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Work;

/// <summary>Reads a claimed row.</summary>
public static class ClaimedRows
{
    /// <summary>The row, if the claim still holds; saving it fails with a concurrency error once it does not.</summary>
    public static Task<T?> ClaimedAsync<T>(this AnslagDb db, Claim claim, CancellationToken cancellationToken)
        where T : class, IWork =>
        db.Set<T>().SingleOrDefaultAsync(row => row.Id == claim.Id && row.Fence == claim.Fence, cancellationToken);
}
