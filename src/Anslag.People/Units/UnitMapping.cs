using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.People.Units;

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("people_units");
        builder.HasKey(unit => unit.Id);
        builder.Property(unit => unit.Name).HasMaxLength(UnitRules.LongestName);
        builder.HasOne<Unit>().WithMany().HasForeignKey(unit => unit.Above).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(unit => unit.OrganisationId);
    }
}
