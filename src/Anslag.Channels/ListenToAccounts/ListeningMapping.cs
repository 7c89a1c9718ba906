using Anslag.Channels.Deliveries;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.ListenToAccounts;

internal sealed class ListeningMapping : IEntityTypeConfiguration<Listening>
{
    public void Configure(EntityTypeBuilder<Listening> builder)
    {
        builder.ToTable("channels_listenings");
        builder.IsWork();
        builder.Ignore(listening => listening.AccountId);
        builder.Property(listening => listening.ProblemDetail).HasMaxLength(Attempt.MostDetail);
    }
}
