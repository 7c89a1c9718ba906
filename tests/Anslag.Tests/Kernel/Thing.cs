using Anslag.Kernel.Ids;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Tests.Kernel;

/// <summary>Something an organisation has, and that there is work with: the smallest row that the kernel's mechanisms apply to.</summary>
public sealed class Thing(Guid id, OrganisationId organisationId, string name) : IWork, IBelongsToOrganisation
{
    public Guid Id { get; private init; } = id;

    public OrganisationId OrganisationId { get; private init; } = organisationId;

    public string Name { get; set; } = name;

    public DateTimeOffset? DueAt { get; set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public long Fence { get; private set; }

    public static Thing Of(OrganisationId organisation, string name = "En sak", DateTimeOffset? due = null) =>
        new(Guid.NewGuid(), organisation, name) { DueAt = due };

    public void Done()
    {
        DueAt = null;
        LeasedUntil = null;
    }
}

internal sealed class ThingMapping : IEntityTypeConfiguration<Thing>
{
    public void Configure(EntityTypeBuilder<Thing> builder)
    {
        builder.ToTable("test_things");
        builder.IsWork();
    }
}
