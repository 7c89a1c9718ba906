using System.Reflection;
using Anslag.Kernel.Actors;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Anslag.Kernel.Audit;

/// <summary>Writes a row of the audit trail for each changed row of the organisation, in the same transaction.</summary>
internal sealed class AuditTrail(TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        WriteDown((AnslagDb)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        WriteDown((AnslagDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void WriteDown(AnslagDb db)
    {
        if (db.By is not { } by)
            return;
        var now = time.GetUtcNow();
        var entries = db.ChangeTracker.Entries<IBelongsToOrganisation>().Where(IsAudited).Select(entry => Entry(entry, by, now)).ToList();
        db.AddRange(entries);
    }

    private static bool IsAudited(EntityEntry<IBelongsToOrganisation> entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is not AuditEntry
        && entry.Entity.GetType().GetCustomAttribute<NotAuditedAttribute>() is null;

    private static AuditEntry Entry(EntityEntry entry, Actor by, DateTimeOffset now) => AuditEntry.Of(
        by,
        now,
        entry.State switch { EntityState.Added => "Added", EntityState.Deleted => "Removed", _ => "Changed" },
        entry.Metadata.ShortName(),
        string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property.Name).CurrentValue)),
        entry.State is EntityState.Modified ? ChangedNames(entry) : string.Empty);

    private static string ChangedNames(EntityEntry entry) =>
        string.Join(',', entry.Properties.Where(property => property.IsModified).Select(property => property.Metadata.Name));
}
