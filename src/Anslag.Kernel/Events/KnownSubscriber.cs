namespace Anslag.Kernel.Events;

/// <summary>A subscriber that has caught up with the events that were kept before it came.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Since">When it came.</param>
public sealed record KnownSubscriber(string Name, DateTimeOffset Since);
