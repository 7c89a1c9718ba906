using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Units;

/// <summary>An organisation's units as the tree that they are. There are tens of them, so it is read whole.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<UnitId, Unit> byId;
    private readonly ILookup<UnitId?, Unit> below;

    /// <summary>The tree of these units.</summary>
    public UnitTree(IReadOnlyCollection<Unit> units)
    {
        byId = units.ToDictionary(unit => unit.Id);
        below = units.OrderBy(unit => unit.Name, StringComparer.CurrentCulture).ToLookup(unit => unit.Above);
        InOrder = [.. Below(null, depth: 0)];
    }

    /// <summary>The top unit first, and each unit before those below it.</summary>
    public IReadOnlyList<UnitNode> InOrder { get; }

    /// <summary>The unit that everything belongs to.</summary>
    public Unit Top => InOrder[0].Unit;

    /// <summary>Reads the units that the context may see.</summary>
    public static async Task<UnitTree> ReadAsync(AnslagDb db, CancellationToken cancellationToken) =>
        new(await db.Set<Unit>().ToListAsync(cancellationToken));

    /// <summary>The unit, if it is one of these.</summary>
    public Unit? Find(UnitId? unit) => unit is { } id ? byId.GetValueOrDefault(id) : null;

    /// <summary>The unit and those above it, up to the top.</summary>
    public IReadOnlyList<UnitId> AndAbove(UnitId unit)
    {
        var way = new List<UnitId>();
        for (var current = Find(unit); current is not null; current = Find(current.Above))
            way.Add(current.Id);
        return way;
    }

    private IEnumerable<UnitNode> Below(UnitId? above, int depth) =>
        below[above].SelectMany(unit => Below(unit.Id, depth + 1).Prepend(new UnitNode(unit, depth)));
}

/// <summary>A unit and how far below the top it stands.</summary>
public sealed record UnitNode(Unit Unit, int Depth);
