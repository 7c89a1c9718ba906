using Anslag.Design;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.People.Units;

/// <summary>The units as choices of a field, each deeper one further in.</summary>
public sealed class UnitChoices(Database database)
{
    // A space that HTML does not swallow.
    private const string Indent = "\u2003";

    public async Task<IReadOnlyList<Choice>> AllAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var tree = await UnitTree.ReadAsync(db, cancellationToken);
        return [.. tree.InOrder.Select(node => new Choice(node.Unit.Id.ToString(), string.Concat(Enumerable.Repeat(Indent, node.Depth)) + node.Unit.Name))];
    }
}
