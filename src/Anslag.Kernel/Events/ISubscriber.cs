using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Events;

/// <summary>
/// Hears an event. What it adds and changes in <c>db</c> is saved by the caller in one transaction with the mark that it was heard,
/// so that it happens once; it does not save by itself. Events come in no promised order.
/// </summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface ISubscriber<in TEvent>
    where TEvent : IEvent
{
    /// <summary>Does the subscriber's part.</summary>
    Task HandleAsync(TEvent happened, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken);
}
