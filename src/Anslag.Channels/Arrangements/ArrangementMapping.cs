using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.Arrangements;

internal sealed class ArrangementMapping : IEntityTypeConfiguration<Arrangement>
{
    public void Configure(EntityTypeBuilder<Arrangement> builder)
    {
        builder.ToTable("channels_arrangements");
        builder.HasKey(arrangement => new { arrangement.AccountId, arrangement.Code });
    }
}
