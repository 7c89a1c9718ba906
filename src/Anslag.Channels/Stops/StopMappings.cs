using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.Stops;

internal sealed class StopMapping : IEntityTypeConfiguration<Stop>
{
    public void Configure(EntityTypeBuilder<Stop> builder)
    {
        builder.ToTable("channels_stops");
        builder.HasKey(stop => stop.Id);
        builder.HasIndex(stop => new { stop.OrganisationId, stop.At });
    }
}

internal sealed class StopGateMapping : IEntityTypeConfiguration<StopGate>
{
    public void Configure(EntityTypeBuilder<StopGate> builder)
    {
        builder.ToTable("channels_stop_gates");
        builder.HasKey(gate => gate.OrganisationId);
    }
}
