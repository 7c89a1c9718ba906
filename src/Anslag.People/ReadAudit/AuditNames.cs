using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;

namespace Anslag.People.ReadAudit;

/// <summary>The names of what a page of the audit trail tells of, from every module.</summary>
public sealed class AuditNames(Database database, IEnumerable<IAuditNames> modules)
{
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(
        OrganisationId organisation, IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        var ids = entries.Select(entry => Guid.TryParse(entry.SubjectId, out var id) ? id : default).Distinct().ToList();
        Dictionary<string, string> names = [];
        foreach (var module in modules)
        {
            foreach (var (id, name) in await module.OfAsync(db, ids, cancellationToken))
                names[id] = name;
        }
        return names;
    }
}
