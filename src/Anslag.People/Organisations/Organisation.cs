using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Register;

namespace Anslag.People.Organisations;

/// <summary>A municipality or a region that uses this installation.</summary>
public sealed class Organisation : IBelongsToOrganisation
{
    private Organisation()
    {
    }

    /// <summary>Its id: an organisation belongs to itself.</summary>
    public OrganisationId OrganisationId { get; private init; }

    public OrganisationKind Kind { get; private init; }

    /// <summary>Its code in the register; a string.</summary>
    public string Code { get; private init; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string ShortName { get; private set; } = string.Empty;

    public DateTimeOffset FoundedAt { get; private init; }

    /// <summary>Counts the changes of who administers and of the tree; each holds the row, so that they come one after the other.</summary>
    public int AdministrationVersion { get; private set; }

    public static Organisation Found(OrganisationId id, RegisteredOrganisation registered, DateTimeOffset now) => new()
    {
        OrganisationId = id,
        Kind = registered.Kind,
        Code = registered.Code,
        Name = registered.Name,
        ShortName = registered.ShortName,
        FoundedAt = now,
    };
}
