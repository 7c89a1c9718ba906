using System.Text.Json;
using Anslag.Channels.Contracts;
using Anslag.Kernel.Events;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.Deliveries;

internal sealed class DeliveryMapping : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("channels_deliveries");
        builder.IsWork();
        builder.Ignore(delivery => delivery.DeliveryId);
        builder.Property(delivery => delivery.Content).HasConversion(
            content => JsonSerializer.Serialize(content, EventJson.Options),
            json => JsonSerializer.Deserialize<Outgoing>(json, EventJson.Options)!);
        builder.Property(delivery => delivery.About).HasConversion(
            about => JsonSerializer.Serialize(about, EventJson.Options),
            json => JsonSerializer.Deserialize<ItemHandle>(json, EventJson.Options));
        builder.HasIndex(delivery => new { delivery.OrganisationId, delivery.Source });
        builder.HasIndex(delivery => new { delivery.AccountId, delivery.State });
        builder.HasIndex(delivery => delivery.After);
        builder.HasIndex(delivery => delivery.Of);
    }
}

internal sealed class AttemptMapping : IEntityTypeConfiguration<Attempt>
{
    public void Configure(EntityTypeBuilder<Attempt> builder)
    {
        builder.ToTable("channels_attempts");
        builder.HasKey(attempt => attempt.Id);
        builder.Property(attempt => attempt.Detail).HasMaxLength(Attempt.MostDetail);
        builder.HasIndex(attempt => new { attempt.DeliveryId, attempt.Id });
    }
}

internal sealed class ReceiptMapping : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("channels_receipts");
        builder.HasKey(receipt => receipt.DeliveryId);
        builder.HasIndex(receipt => new { receipt.AccountId, receipt.At });
    }
}

internal sealed class DeliveryStepMapping : IEntityTypeConfiguration<DeliveryStep>
{
    public void Configure(EntityTypeBuilder<DeliveryStep> builder)
    {
        builder.ToTable("channels_delivery_steps");
        builder.HasKey(step => new { step.DeliveryId, step.Name });
    }
}
