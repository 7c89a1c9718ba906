using System.Text.Json;
using Anslag.Kernel.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Kernel.Events;

/// <summary>Who listens to what. Made once from what the modules registered.</summary>
public sealed class Subscriptions(IEnumerable<Subscription> all)
{
    private readonly ILookup<string, Subscription> byEvent = all.ToLookup(subscription => subscription.EventName);
    private readonly Dictionary<string, Subscription> byName = all.ToDictionary(subscription => subscription.Name);

    internal IEnumerable<Subscription> All => byName.Values;

    internal IEnumerable<Subscription> To(string eventName) => byEvent[eventName];

    internal Subscription? Named(string subscriber) => byName.GetValueOrDefault(subscriber);
}

/// <summary>One subscriber of one kind of event.</summary>
public abstract record Subscription(string Name, string EventName)
{
    internal abstract Task HandleAsync(
        IServiceProvider services, EventRow row, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken);
}

internal sealed record Subscription<TEvent, TSubscriber>(string Name) : Subscription(Name, EventRow.NameOf(typeof(TEvent)).Name)
    where TEvent : class, IEvent
    where TSubscriber : class, ISubscriber<TEvent>
{
    internal override Task HandleAsync(
        IServiceProvider services, EventRow row, AnslagDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var happened = JsonSerializer.Deserialize<TEvent>(row.Content, EventJson.Options)!;
        var subscriber = ActivatorUtilities.GetServiceOrCreateInstance<TSubscriber>(services);
        return subscriber.HandleAsync(happened, db, now, cancellationToken);
    }
}
