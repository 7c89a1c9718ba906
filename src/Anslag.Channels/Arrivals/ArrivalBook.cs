using Anslag.Channels.Contracts;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Channels.Arrivals;

internal sealed class ArrivalBook : IArrivals
{
    public async Task<ArrivalEntry?> FindAsync(AnslagDb db, ArrivalId arrival, CancellationToken cancellationToken) =>
        await db.Set<Arrival>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == arrival, cancellationToken) is { } found ? Entry(found) : null;

    public async Task<IReadOnlyList<ArrivalEntry>> VersionsAsync(
        AnslagDb db, AccountId account, string networkId, CancellationToken cancellationToken) =>
        [.. (await db.Set<Arrival>().AsNoTracking()
            .Where(arrival => arrival.AccountId == account && arrival.NetworkId == networkId).OrderBy(arrival => arrival.Version)
            .ToListAsync(cancellationToken)).Select(Entry)];

    private static ArrivalEntry Entry(Arrival arrival) =>
        new(arrival.Id, arrival.AccountId, arrival.Version, arrival.IsLatest, arrival.SeenAt, arrival.Item);
}
