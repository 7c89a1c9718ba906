using Anslag.Kernel.Events;

namespace Anslag.Channels.Contracts;

/// <summary>A delivery is on the network.</summary>
[Event("channels.delivery-went-live")]
public sealed record DeliveryWentLive(DeliveryId Delivery, AccountId Account, DeliveryKind Kind, string Source, Uri? Address, DateTimeOffset At) : IEvent;

/// <summary>A delivery stopped on its way and a person is needed: held, failed, uncertain or expired.</summary>
[Event("channels.delivery-stopped")]
public sealed record DeliveryStopped(DeliveryId Delivery, AccountId Account, DeliveryKind Kind, string Source, DeliveryState State, string Reason, DateTimeOffset At) : IEvent;
