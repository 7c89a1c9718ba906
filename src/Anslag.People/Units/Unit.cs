using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.People.Units;

/// <summary>A part of the organisation: the whole, a förvaltning, a school, a library.</summary>
public sealed class Unit : IBelongsToOrganisation
{
    private Unit()
    {
    }

    public UnitId Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The unit above; only the top unit has none.</summary>
    public UnitId? Above { get; private set; }

    public DateTimeOffset AddedAt { get; private init; }

    public static Unit Top(UnitId id, OrganisationId organisation, string name, DateTimeOffset now) =>
        new() { Id = id, OrganisationId = organisation, Name = name, AddedAt = now };

    public static Unit Below(Unit above, string name, DateTimeOffset now) => new()
    {
        Id = Kernel.Ids.Id.New<UnitId>(now),
        OrganisationId = above.OrganisationId,
        Name = name,
        Above = above.Id,
        AddedAt = now,
    };

    public void Rename(string name) => Name = name;

    public void MoveBelow(Unit above) => Above = above.Id;
}
