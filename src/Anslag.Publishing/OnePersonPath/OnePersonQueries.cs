using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Publishing.OnePersonPath;

internal static class OnePersonQueries
{
    /// <summary>Whether the organisation allows the one-person path now. It does not until somebody says so.</summary>
    public static async Task<bool> AllowsOnePersonAsync(this AnslagDb db, CancellationToken cancellationToken) =>
        await db.LatestPermissionAsync(cancellationToken) is { IsAllowed: true };

    public static Task<OnePersonPermission?> LatestPermissionAsync(this AnslagDb db, CancellationToken cancellationToken) =>
        db.Set<OnePersonPermission>().AsNoTracking().OrderByDescending(permission => permission.At).FirstOrDefaultAsync(cancellationToken);
}
