using Anslag.Kernel.Ids;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.Units;

internal static class UnitNames
{
    /// <summary>The name, if a unit below <paramref name="above"/> may bear it.</summary>
    public static async Task<string> RequireNameAsync(
        this AnslagDb db, string? typed, UnitId? above, UnitId? of, CancellationToken cancellationToken)
    {
        var name = typed?.Trim() ?? string.Empty;
        if (name.Length is 0 or > UnitRules.LongestName)
            throw new BrokenRule(UnitRules.HasAName, UnitRules.LongestName) { Field = "Name" };
        if (await db.Set<Unit>().AnyAsync(unit => unit.Above == above && unit.Name == name && unit.Id != of, cancellationToken))
            throw new BrokenRule(UnitRules.NameIsItsOwn, name) { Field = "Name" };
        return name;
    }

    public static async Task<Unit> RequireAsync(this DbSet<Unit> units, UnitId id, CancellationToken cancellationToken) =>
        await units.FirstOrDefaultAsync(unit => unit.Id == id, cancellationToken) ?? throw new BrokenRule(UnitRules.Exists);
}
