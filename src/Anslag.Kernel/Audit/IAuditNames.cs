using Anslag.Kernel.Storage;

namespace Anslag.Kernel.Audit;

/// <summary>A module's names for the things that a page of the audit trail tells of, so that a reader sees which one it was.</summary>
public interface IAuditNames
{
    /// <summary>The names, by id in its usual form, of those of these things that the module knows.</summary>
    Task<IReadOnlyDictionary<string, string>> OfAsync(AnslagDb db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken);
}
