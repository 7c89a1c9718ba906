using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.People.Organisations;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("people_organisations");
        builder.HasKey(organisation => organisation.OrganisationId);
        builder.HasIndex(organisation => new { organisation.Kind, organisation.Code }).IsUnique();
    }
}
