using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Kernel.Events;

internal sealed class EventRowMapping : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("kernel_events");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.Name, row.Id });
    }
}

internal sealed class EventDeliveryMapping : IEntityTypeConfiguration<EventDelivery>
{
    public void Configure(EntityTypeBuilder<EventDelivery> builder)
    {
        builder.ToTable("kernel_event_deliveries");
        builder.IsWork();
        builder.HasIndex(delivery => new { delivery.Subscriber, delivery.EventId }).IsUnique();
    }
}

internal sealed class KnownSubscriberMapping : IEntityTypeConfiguration<KnownSubscriber>
{
    public void Configure(EntityTypeBuilder<KnownSubscriber> builder)
    {
        builder.ToTable("kernel_subscribers");
        builder.HasKey(subscriber => subscriber.Name);
    }
}
