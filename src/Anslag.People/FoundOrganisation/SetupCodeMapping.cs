using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.People.FoundOrganisation;

internal sealed class SetupCodeMapping : IEntityTypeConfiguration<SetupCode>
{
    public void Configure(EntityTypeBuilder<SetupCode> builder)
    {
        builder.ToTable("people_setup_codes");
        builder.HasKey(code => code.Id);
        builder.HasIndex(code => code.Hash).IsUnique();
    }
}
