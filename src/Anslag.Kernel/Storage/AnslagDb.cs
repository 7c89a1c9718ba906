using Anslag.Kernel.Actors;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Storage;

/// <summary>
/// The one database context. It is made for an organisation by <see cref="Database"/>, reads only that organisation's rows,
/// and refuses to write another's.
/// </summary>
public sealed class AnslagDb : DbContext, IDataProtectionKeyContext
{
    private readonly AnslagModel model;
    private readonly Subscriptions subscriptions;
    private readonly List<Signal> signals = [];

    internal AnslagDb(DbContextOptions<AnslagDb> options, AnslagModel model, Subscriptions subscriptions, Actor? by, OrganisationId? organisation)
        : base(options)
    {
        this.model = model;
        this.subscriptions = subscriptions;
        By = by;
        Organisation = organisation;
    }

    /// <summary>On whose behalf changes are saved; <see langword="null"/> in a context that only the program uses.</summary>
    public Actor? By { get; }

    /// <summary>The organisation the context is made for; <see langword="null"/> across all organisations.</summary>
    public OrganisationId? Organisation { get; }

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal AnslagModel Modules => model;

    internal bool ReadsAllOrganisations => Organisation is null;

    internal OrganisationId OwnOrganisation => Organisation ?? default;

    /// <summary>
    /// Tells the other modules what became true. The event is a row of the same transaction; subscribers hear it after the commit,
    /// at least once, in no promised order.
    /// </summary>
    public void Raise(IEvent happened, OrganisationId organisation, DateTimeOffset now)
    {
        var row = EventRow.For(happened, organisation, now);
        Add(row);
        AddRange(subscriptions.To(row.Name).Select(subscription => EventDelivery.Of(row, subscription.Name, now)));
        Signal(new Signal(EventDelivery.Topic, organisation));
    }

    /// <summary>Wakes listeners on every node once the changes are committed.</summary>
    public void Signal(Signal signal) => signals.Add(signal);

    internal IReadOnlyList<Signal> TakeSignals()
    {
        Signal[] taken = [.. signals.Distinct()];
        signals.Clear();
        return taken;
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Apply(configurationBuilder, model, sqlite: Database.IsSqlite());

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in model.Assemblies)
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        modelBuilder.Entity<DataProtectionKey>().ToTable("kernel_data_protection_keys");
        OrganisationFilter.Apply(modelBuilder, this);
    }
}
