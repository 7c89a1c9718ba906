using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Anslag.Kernel.Storage;

/// <summary>Refuses to save a row that belongs to another organisation than the context's.</summary>
internal sealed class OrganisationGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check((AnslagDb)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check((AnslagDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(AnslagDb db)
    {
        if (db.Organisation is not { } own)
            return;
        var strangers = db.ChangeTracker.Entries<IBelongsToOrganisation>()
            .Where(entry => entry.State is not EntityState.Unchanged && entry.Entity.OrganisationId != own);
        if (strangers.FirstOrDefault() is { } stranger)
            throw new InvalidOperationException($"A row of {stranger.Metadata.ShortName()} belongs to another organisation and is not saved.");
    }
}
