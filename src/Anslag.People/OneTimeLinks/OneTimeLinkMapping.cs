using Anslag.People.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.People.OneTimeLinks;

internal sealed class OneTimeLinkMapping : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("people_one_time_links");
        builder.HasKey(link => link.Id);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(link => link.PersonId);
    }
}
