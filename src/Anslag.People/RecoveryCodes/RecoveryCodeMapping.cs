using Anslag.People.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.People.RecoveryCodes;

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("people_recovery_codes");
        builder.HasKey(code => code.Id);
        builder.HasIndex(code => new { code.PersonId, code.Hash }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(code => code.PersonId);
    }
}
