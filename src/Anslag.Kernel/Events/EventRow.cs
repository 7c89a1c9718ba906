using System.Reflection;
using System.Text.Json;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Events;

/// <summary>An event as it is kept: a module that comes later can read what happened before it.</summary>
[NotAudited]
public sealed class EventRow : IBelongsToOrganisation
{
    private EventRow()
    {
    }

    /// <summary>Its id, in the order of time.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc />
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>The stored name.</summary>
    public string Name { get; private init; } = string.Empty;

    /// <summary>The version of its shape.</summary>
    public int Version { get; private init; }

    /// <summary>When it became true.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The event as JSON.</summary>
    public string Content { get; private init; } = string.Empty;

    internal static EventRow For(IEvent happened, OrganisationId organisation, DateTimeOffset now)
    {
        var (name, version) = NameOf(happened.GetType());
        return new EventRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = organisation,
            Name = name,
            Version = version,
            At = now,
            Content = JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Options),
        };
    }

    internal static (string Name, int Version) NameOf(Type type) =>
        type.GetCustomAttribute<EventAttribute>() is { } named
            ? (named.Name, named.Version)
            : throw new InvalidOperationException($"{type.Name} needs [Event(\"module.past-tense\")].");
}
