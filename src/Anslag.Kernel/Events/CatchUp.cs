using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Events;

/// <summary>Gives a subscriber that is new to this installation the events that were kept before it came.</summary>
public sealed class CatchUp(Database database, Subscriptions subscriptions, TimeProvider time) : IOnceMigrated
{
    /// <summary>Queues what each new subscriber has missed.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var known = await db.Set<KnownSubscriber>().Select(subscriber => subscriber.Name).ToListAsync(cancellationToken);
        foreach (var subscription in subscriptions.All.Where(subscription => !known.Contains(subscription.Name)))
            await CatchUpAsync(db, subscription, cancellationToken);
    }

    private async Task CatchUpAsync(AnslagDb db, Subscription subscription, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var missed = db.Set<EventRow>().AsNoTracking().Where(row => row.Name == subscription.EventName
            && !db.Set<EventDelivery>().Any(delivery => delivery.EventId == row.Id && delivery.Subscriber == subscription.Name));
        foreach (var row in await missed.OrderBy(row => row.Id).ToListAsync(cancellationToken))
            db.Add(EventDelivery.Of(row, subscription.Name, now));
        db.Add(new KnownSubscriber(subscription.Name, now));
        db.Signal(new Signal(EventDelivery.Topic));
        await db.SaveChangesAsync(cancellationToken);
    }
}
