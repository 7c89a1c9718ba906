using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;

namespace Anslag.Channels.Contracts;

/// <summary>The way out, for the modules above. Everything is added to the caller's context and becomes true when the caller saves.</summary>
public interface IDeliveries
{
    /// <summary>Queues a delivery in the caller's transaction.</summary>
    DeliveryId Enqueue(AnslagDb db, DeliveryOrder order, DateTimeOffset now);

    /// <summary>Moves a delivery that is still waiting.</summary>
    /// <returns>False when it is waiting no longer and nothing was changed.</returns>
    Task<bool> RescheduleAsync(AnslagDb db, DeliveryId delivery, DateTimeOffset dueAt, DateTimeOffset? validUntil, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Takes back a delivery that is waiting or held.</summary>
    /// <returns>False when it had already started and nothing was changed.</returns>
    Task<bool> WithdrawAsync(AnslagDb db, DeliveryId delivery, Actor by, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>How the deliveries of a source stand, oldest first.</summary>
    Task<IReadOnlyList<DeliveryStatus>> OfSourceAsync(AnslagDb db, string source, CancellationToken cancellationToken);

    /// <summary>How the deliveries of several sources stand.</summary>
    Task<ILookup<string, DeliveryStatus>> OfSourcesAsync(AnslagDb db, IReadOnlyCollection<string> sources, CancellationToken cancellationToken);
}
