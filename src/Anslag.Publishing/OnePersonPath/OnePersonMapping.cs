using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Publishing.OnePersonPath;

internal sealed class OnePersonMapping : IEntityTypeConfiguration<OnePersonPermission>
{
    public void Configure(EntityTypeBuilder<OnePersonPermission> builder)
    {
        builder.ToTable("publishing_one_person_permissions");
        builder.HasKey(permission => permission.Id);
        builder.Property(permission => permission.Id).ValueGeneratedNever();
        builder.HasIndex(permission => new { permission.OrganisationId, permission.At });
    }
}
