using Anslag.Kernel.Audit;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Website.Snapshot;

/// <summary>
/// Something on the site changed. How many there are is the site's version: rows are only added, so that two changes at once never stand
/// in each other's way, and a node sees that its snapshot is old whatever signal it missed.
/// </summary>
[NotAudited]
internal sealed class SiteChange : IBelongsToOrganisation
{
    public const string Topic = "site";

    private SiteChange()
    {
    }

    public Guid Id { get; private init; }

    public OrganisationId OrganisationId { get; private init; }

    /// <summary>What changed: an article's id, or what of the register did.</summary>
    public string What { get; private init; } = string.Empty;

    public DateTimeOffset At { get; private init; }

    /// <summary>Says that the site has changed, in the transaction that changes it.</summary>
    public static void Tell(AnslagDb db, OrganisationId organisation, string what, DateTimeOffset now)
    {
        db.Add(new SiteChange { Id = Guid.CreateVersion7(now), OrganisationId = organisation, What = what, At = now });
        db.Signal(new Signal(Topic, organisation));
    }
}

internal sealed class SiteChangeMapping : IEntityTypeConfiguration<SiteChange>
{
    public void Configure(EntityTypeBuilder<SiteChange> builder)
    {
        builder.ToTable("website_changes");
        builder.HasKey(change => change.Id);
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.What).HasMaxLength(100);
        builder.HasIndex(change => change.OrganisationId);
    }
}
