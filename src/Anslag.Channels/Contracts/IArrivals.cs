using Anslag.Kernel.Storage;

namespace Anslag.Channels.Contracts;

/// <summary>What came in, for the modules above.</summary>
public interface IArrivals
{
    /// <summary>One version.</summary>
    Task<ArrivalEntry?> FindAsync(AnslagDb db, ArrivalId arrival, CancellationToken cancellationToken);

    /// <summary>All versions of an item in the order in which they came; the one that stands is marked.</summary>
    Task<IReadOnlyList<ArrivalEntry>> VersionsAsync(AnslagDb db, AccountId account, string networkId, CancellationToken cancellationToken);
}

/// <summary>A version of what came in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Account">On which account.</param>
/// <param name="Version">Its number in the order of coming, from 1.</param>
/// <param name="IsLatest">Whether it is how the item stands.</param>
/// <param name="SeenAt">When it came in here.</param>
/// <param name="Item">The item.</param>
public sealed record ArrivalEntry(ArrivalId Id, AccountId Account, int Version, bool IsLatest, DateTimeOffset SeenAt, IncomingItem Item);
