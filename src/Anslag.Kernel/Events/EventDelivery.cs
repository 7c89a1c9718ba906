using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;

namespace Anslag.Kernel.Events;

/// <summary>One event on its way to one subscriber.</summary>
[NotAudited]
public sealed class EventDelivery : IWork, IBelongsToOrganisation
{
    internal const string Topic = "events";
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    private EventDelivery()
    {
    }

    /// <inheritdoc />
    public Guid Id { get; private init; }

    /// <inheritdoc />
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The subscriber's stable name.</summary>
    public string Subscriber { get; private init; } = string.Empty;

    /// <inheritdoc />
    public DateTimeOffset? DueAt { get; private set; }

    /// <inheritdoc />
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <inheritdoc />
    public long Fence { get; private set; }

    /// <summary>How many times it failed.</summary>
    public int Failures { get; private set; }

    /// <summary>When the subscriber had done its part.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    internal static EventDelivery Of(EventRow happened, string subscriber, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = happened.OrganisationId,
        EventId = happened.Id,
        Subscriber = subscriber,
        DueAt = now,
    };

    internal void Done(DateTimeOffset now)
    {
        DoneAt = now;
        DueAt = null;
        LeasedUntil = null;
    }

    internal void Failed(DateTimeOffset now)
    {
        Failures++;
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(Failures, 12)));
        DueAt = now + (pause < LongestPause ? pause : LongestPause);
        LeasedUntil = null;
    }
}
