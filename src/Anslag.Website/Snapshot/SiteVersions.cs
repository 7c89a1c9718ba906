using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Website.Snapshot;

/// <summary>How many changes each site has seen.</summary>
internal sealed class SiteVersions(Database database)
{
    public async Task<long> OfAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        return await db.Set<SiteChange>().LongCountAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<OrganisationId, long>> AllAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        return await db.Set<SiteChange>()
            .GroupBy(change => change.OrganisationId)
            .Select(changes => new { changes.Key, Count = changes.LongCount() })
            .ToDictionaryAsync(version => version.Key, version => version.Count, cancellationToken);
    }
}
