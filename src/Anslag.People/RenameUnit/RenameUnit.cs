using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Units;

namespace Anslag.People.RenameUnit;

/// <summary>Gives a unit another name.</summary>
public sealed class RenameUnit(Database database, IRights rights)
{
    public async Task HandleAsync(UnitId id, string? name, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Administrator, id, cancellationToken);
        await using var db = database.For(by);
        var unit = await db.Set<Unit>().RequireAsync(id, cancellationToken);
        unit.Rename(await db.RequireNameAsync(name, unit.Above, id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }
}
