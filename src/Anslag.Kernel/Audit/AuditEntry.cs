using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Audit;

/// <summary>One change: who, when, what, from where. Rows are added and never changed.</summary>
public sealed class AuditEntry : IBelongsToOrganisation
{
    private AuditEntry()
    {
    }

    /// <summary>Its id, in the order of time.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc />
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What kind of actor did it.</summary>
    public ActorKind ActorKind { get; private init; }

    /// <summary>The person, where it was one.</summary>
    public PersonId? Person { get; private init; }

    /// <summary>The actor's name at that time.</summary>
    public string ActorName { get; private init; } = string.Empty;

    /// <summary>The network address the act came from; empty for the program.</summary>
    public string From { get; private init; } = string.Empty;

    /// <summary>What happened: <c>Added</c>, <c>Changed</c>, <c>Removed</c>, or a named act such as <c>SignedIn</c>.</summary>
    public string Act { get; private init; } = string.Empty;

    /// <summary>The kind of thing it happened to, such as <c>Post</c>.</summary>
    public string Subject { get; private init; } = string.Empty;

    /// <summary>Which thing.</summary>
    public string SubjectId { get; private init; } = string.Empty;

    /// <summary>The names of what changed, comma-separated; never the values.</summary>
    public string Changed { get; private init; } = string.Empty;

    /// <summary>Writes down an act.</summary>
    public static AuditEntry Of(Actor by, DateTimeOffset at, string act, string subject, string subjectId, string changed = "") => new()
    {
        Id = Guid.CreateVersion7(at),
        OrganisationId = by.Organisation,
        At = at,
        ActorKind = by.Kind,
        Person = by.Person,
        ActorName = by.Name,
        From = by.From,
        Act = act,
        Subject = subject,
        SubjectId = subjectId,
        Changed = changed,
    };
}
