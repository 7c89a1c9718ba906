using Anslag.Kernel.Actors;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;
using Anslag.Kernel.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Anslag.Kernel.Storage;

/// <summary>Opens the database: for an actor, for an organisation, or across all organisations. One context a use case.</summary>
public sealed class Database
{
    private readonly DbContextOptions<AnslagDb> options;
    private readonly AnslagModel model;
    private readonly Subscriptions subscriptions;

    /// <summary>Builds the options once; contexts are made from them.</summary>
    public Database(StorageOptions storage, AnslagModel model, Subscriptions subscriptions, SignalBoard signals, TimeProvider time)
    {
        this.model = model;
        this.subscriptions = subscriptions;
        Provider = storage.Provider;
        options = new DbContextOptionsBuilder<AnslagDb>()
            .UseAnslagStorage(storage)
            .ReplaceService<IModelCacheKeyFactory, ModelPerInstallation>()
            .AddInterceptors(new OrganisationGuard(), new AuditTrail(time), new SignalsAfterSave(signals), new SignalsAfterCommit(signals))
            .Options;
    }

    /// <summary>The database in use.</summary>
    public StorageProvider Provider { get; }

    /// <summary>For a use case: what is saved is written to the audit trail under the actor's name.</summary>
    public AnslagDb For(Actor by) => new(options, model, subscriptions, by, by.Organisation);

    /// <summary>For reading, and for the program's own work, in one organisation.</summary>
    public AnslagDb For(OrganisationId organisation) => new(options, model, subscriptions, by: null, organisation);

    /// <summary>Across all organisations: for sign-in, the queues and the migrator only.</summary>
    public AnslagDb AcrossOrganisations() => new(options, model, subscriptions, by: null, organisation: null);
}
