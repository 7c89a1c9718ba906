using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Anslag.Kernel.Events;

/// <summary>Hands one event to one subscriber: its changes and the mark that it was heard are one transaction, fenced by the lease.</summary>
internal sealed partial class EventDispatch(
    Database database, Subscriptions subscriptions, IServiceScopeFactory scopes, TimeProvider time, ILogger<EventDispatch> logger)
    : IWorkHandler<EventDelivery>
{
    public async Task HandleAsync(Claim claim, CancellationToken cancellationToken)
    {
        var (delivery, happened) = await LoadAsync(claim, cancellationToken);
        if (delivery is null || happened is null || subscriptions.Named(delivery.Subscriber) is not { } subscription)
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var db = database.For(delivery.OrganisationId);
            db.Attach(delivery);
            var now = time.GetUtcNow();
            await subscription.HandleAsync(scope.ServiceProvider, happened, db, now, cancellationToken);
            delivery.Done(now);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception problem) when (problem is not DbUpdateConcurrencyException && !cancellationToken.IsCancellationRequested)
        {
            LogFailure(logger, problem, delivery.Subscriber, delivery.EventId);
            await PutBackAsync(claim, cancellationToken);
        }
    }

    private async Task<(EventDelivery?, EventRow?)> LoadAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        var delivery = await db.ClaimedAsync<EventDelivery>(claim, cancellationToken);
        var happened = delivery is null
            ? null
            : await db.Set<EventRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == delivery.EventId, cancellationToken);
        return (delivery, happened);
    }

    private async Task PutBackAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var db = database.AcrossOrganisations();
        if (await db.ClaimedAsync<EventDelivery>(claim, cancellationToken) is not { } delivery)
            return;
        delivery.Failed(time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Subscriber {Subscriber} failed on event {Event}; it will be tried again")]
    private static partial void LogFailure(ILogger logger, Exception problem, string subscriber, Guid @event);
}
