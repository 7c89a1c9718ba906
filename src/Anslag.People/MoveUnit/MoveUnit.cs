using Anslag.Kernel.Actors;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Organisations;
using Anslag.People.Units;

namespace Anslag.People.MoveUnit;

/// <summary>Moves a unit, with all below it, to below another. Rights follow the tree.</summary>
public sealed class MoveUnit(Database database, IRights rights)
{
    public async Task HandleAsync(UnitId id, UnitId above, Actor by, CancellationToken cancellationToken)
    {
        await rights.RequireAsync(by, Role.Administrator, id, cancellationToken);
        await rights.RequireAsync(by, Role.Administrator, above, cancellationToken);
        await using var db = database.For(by);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.HoldOrganisationAsync(cancellationToken);
        var tree = await UnitTree.ReadAsync(db, cancellationToken);
        var (unit, parent) = (Require(tree, id), Require(tree, above));
        if (unit.Above is null)
            throw new BrokenRule(UnitRules.TopStays);
        if (tree.AndAbove(above).Contains(id))
            throw new BrokenRule(UnitRules.NotBelowItself) { Field = "Above" };
        await db.RequireNameAsync(unit.Name, above, id, cancellationToken);
        unit.MoveBelow(parent);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Unit Require(UnitTree tree, UnitId id) => tree.Find(id) ?? throw new BrokenRule(UnitRules.Exists);
}
