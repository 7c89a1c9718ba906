using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.Publishing.OnePersonPath;

/// <summary>A decision that one person may, or may no longer, approve their own posts. The latest holds; the earlier ones stay readable.</summary>
public sealed class OnePersonPermission : IBelongsToOrganisation
{
    private OnePersonPermission()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public bool IsAllowed { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public PersonId By { get; private init; }

    public DateTimeOffset At { get; private init; }

    internal static OnePersonPermission Of(OrganisationId organisation, bool isAllowed, string reason, PersonId by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = organisation,
        IsAllowed = isAllowed,
        Reason = reason.Trim(),
        By = by,
        At = now,
    };
}
