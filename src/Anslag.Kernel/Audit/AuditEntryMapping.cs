using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Kernel.Audit;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("kernel_audit");
        builder.HasKey(entry => entry.Id);
        builder.HasIndex(entry => new { entry.OrganisationId, entry.Id });
        builder.HasIndex(entry => new { entry.OrganisationId, entry.Subject, entry.SubjectId });
    }
}
