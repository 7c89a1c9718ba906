using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Units;

namespace Anslag.People.AddUnit;

/// <summary>Adds a unit below another.</summary>
public sealed class AddUnit(Database database, IRights rights, TimeProvider time)
{
    public async Task<UnitId> HandleAsync(string? name, UnitId above, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Administrator, above, cancellationToken);
        await using var db = database.For(by);
        var parent = await db.Set<Unit>().RequireAsync(above, cancellationToken);
        var unit = Unit.Below(parent, await db.RequireNameAsync(name, above, of: null, cancellationToken), time.GetUtcNow());
        db.Add(unit);
        await db.SaveChangesAsync(cancellationToken);
        return unit.Id;
    }
}
