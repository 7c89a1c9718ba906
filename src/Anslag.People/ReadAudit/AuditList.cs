using Anslag.Kernel.Actors;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.People.Contracts;
using Anslag.People.Paging;
using Anslag.People.Roles;
using Microsoft.EntityFrameworkCore;

namespace Anslag.People.ReadAudit;

/// <summary>Reads the audit trail, the newest first. It tells of every unit, so it is for those who administer them all.</summary>
public sealed class AuditList(Database database, IRights rights)
{
    public async Task<Page<AuditEntry>> PageAsync(PersonId? person, string? subject, int? page, Actor by, CancellationToken cancellationToken)
    {
        await using var db = database.For(by.Organisation);
        await rights.RequireTopAsync(db, by, Role.Administrator, cancellationToken);
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (person is { } who)
            entries = entries.Where(entry => entry.Person == who);
        if (!string.IsNullOrEmpty(subject))
            entries = entries.Where(entry => entry.Subject == subject);
        return await entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).PageAsync(page, cancellationToken);
    }

    /// <summary>The kinds of things that the trail tells of.</summary>
    public async Task<IReadOnlyList<string>> SubjectsAsync(OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var db = database.For(organisation);
        return await db.Set<AuditEntry>().Select(entry => entry.Subject).Distinct().OrderBy(subject => subject).ToListAsync(cancellationToken);
    }
}
