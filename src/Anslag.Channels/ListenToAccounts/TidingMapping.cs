using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.ListenToAccounts;

internal sealed class TidingMapping : IEntityTypeConfiguration<Tiding>
{
    public void Configure(EntityTypeBuilder<Tiding> builder)
    {
        builder.ToTable("channels_tidings");
        builder.IsWork();
        builder.HasIndex(tiding => tiding.ReceivedAt);
    }
}
