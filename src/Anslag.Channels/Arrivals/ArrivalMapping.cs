using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.Arrivals;

internal sealed class ArrivalMapping : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.ToTable("channels_arrivals");
        builder.HasKey(arrival => arrival.Id);
        builder.Property(arrival => arrival.Item).HasConversion(
            item => JsonSerializer.Serialize(item, EventJson.Options),
            json => JsonSerializer.Deserialize<IncomingItem>(json, EventJson.Options)!);
        builder.HasIndex(arrival => new { arrival.AccountId, arrival.NetworkId, arrival.Version }).IsUnique();
        builder.HasIndex(arrival => new { arrival.AccountId, arrival.Post });
    }
}
