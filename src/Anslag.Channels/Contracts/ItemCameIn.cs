using Anslag.Kernel.Events;

namespace Anslag.Channels.Contracts;

/// <summary>Something came in, or what came in earlier stands differently now. What it says is read through <see cref="IArrivals"/>.</summary>
/// <param name="Arrival">The version that came in.</param>
/// <param name="Account">On which account.</param>
/// <param name="Kind">What it is.</param>
/// <param name="NetworkId">Its id on the network, the same for all versions.</param>
/// <param name="State">How it stands.</param>
/// <param name="IsLatest">False for an earlier version that came late: kept, but nothing stands differently.</param>
/// <param name="At">When it came in here.</param>
[Event("channels.item-came-in")]
public sealed record ItemCameIn(
    ArrivalId Arrival, AccountId Account, ItemKind Kind, string NetworkId, ItemState State, bool IsLatest, DateTimeOffset At) : IEvent;
